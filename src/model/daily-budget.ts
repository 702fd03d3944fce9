const DAY = 86_400_000;

/** How many questions each workspace may still put to the model today (UTC). Counted in this process alone. */
export class DailyBudget {
  #day = Number.NaN;
  readonly #asked = new Map<string, number>();

  /** `now` gives milliseconds since 1970. */
  constructor(
    private readonly limit: number,
    private readonly now: () => number,
  ) {}

  left(workspace: string): number {
    const today = Math.floor(this.now() / DAY);
    if (today !== this.#day) this.#asked.clear();
    this.#day = today;
    return Math.max(0, this.limit - (this.#asked.get(workspace) ?? 0));
  }

  spend(workspace: string): void {
    this.#asked.set(workspace, (this.#asked.get(workspace) ?? 0) + 1);
  }
}
