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
    return Math.max(0, this.limit - this.#askedToday(workspace));
  }

  spend(workspace: string): void {
    this.#asked.set(workspace, this.#askedToday(workspace) + 1);
  }

  #askedToday(workspace: string): number {
    const today = Math.floor(this.now() / DAY);
    if (today !== this.#day) this.#asked.clear();
    this.#day = today;
    return this.#asked.get(workspace) ?? 0;
  }
}
