/** Stops asking a server that keeps failing, and tries it again after a pause, one question at a time. */
export class CircuitBreaker {
  #failures = 0;
  #openedAt: number | null = null;
  #trying = false;

  /** `failures` in a row open it for `pause` milliseconds; `now` gives milliseconds from any fixed point. */
  constructor(private readonly limits: { failures: number; pause: number; now: () => number }) {}

  /** Whether the server may be asked now. Whoever is let through has to say afterwards how it went. */
  lets(): boolean {
    if (this.#openedAt === null) return true;
    if (this.#trying || this.limits.now() - this.#openedAt < this.limits.pause) return false;
    this.#trying = true;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#openedAt = null;
    this.#trying = false;
  }

  /** Whether this failure opened it. */
  failed(): boolean {
    this.#failures += 1;
    const opens = this.#trying || (this.#openedAt === null && this.#failures >= this.limits.failures);
    if (opens) this.#openedAt = this.limits.now();
    this.#trying = false;
    return opens;
  }
}
