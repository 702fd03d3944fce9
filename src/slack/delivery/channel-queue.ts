/** Slack takes one message a second in a channel: messages of one channel wait for each other, and for nobody else's. */

/** Resolves after so many milliseconds. */
export type Sleep = (milliseconds: number) => Promise<void>;

/** Takes the next turn of a channel, of all processes; gives the milliseconds until then. */
export type Turn = (channel: string) => Promise<number>;

export class ChannelQueue {
  readonly #last = new Map<string, Promise<unknown>>();

  /** `pace`: milliseconds from one message to the next of the same channel. `turn`: where other processes post there, too. */
  constructor(
    private readonly pace: number,
    private readonly sleep: Sleep,
    private readonly turn: Turn | null = null,
  ) {}

  /** Channels that something is waiting in. */
  get busy(): number {
    return this.#last.size;
  }

  /** Runs `work` after all that was given for the channel before it; its result, or its error, is the caller's. */
  run<T>(channel: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(channel);
    const inTurn = () => this.#inTurn(channel, work);
    const own = before ? before.then(inTurn) : inTurn();
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

  async #inTurn<T>(channel: string, work: () => Promise<T>): Promise<T> {
    const wait = this.turn ? await this.turn(channel) : 0;
    if (wait > 0) await this.sleep(wait);
    return work();
  }
}
