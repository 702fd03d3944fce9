/** Slack takes one message a second in a channel: messages of one channel wait for each other, and for nobody else's. */

/** Resolves after so many milliseconds. */
export type Sleep = (milliseconds: number) => Promise<void>;

export class ChannelQueue {
  readonly #last = new Map<string, Promise<unknown>>();

  /** `pace`: milliseconds from one message to the next of the same channel. */
  constructor(
    private readonly pace: number,
    private readonly sleep: Sleep,
  ) {}

  /** Channels that something is waiting in. */
  get busy(): number {
    return this.#last.size;
  }

  /** Runs `work` after all that was given for the channel before it; its result, or its error, is the caller's. */
  run<T>(channel: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(channel);
    const own = before ? before.then(work) : work();
    const done: Promise<unknown> = own
      .then(
        () => undefined,
        () => undefined,
      )
      .then(() => this.sleep(this.pace))
      .then(() => {
        if (this.#last.get(channel) === done) this.#last.delete(channel);
      });
    this.#last.set(channel, done);
    return own;
  }
}
