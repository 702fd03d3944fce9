/** The app with a clock that a test moves, and what it says to those who use its command. */
import type { FakeSlack } from '../fake/fake-slack.js';
import { ADA, GENERAL } from '../fake/fake-slack.js';
import { type Running, runApp, type Wanted } from '../scenarios/running-app.js';

export const COMMAND = '/dma-digest';

type Ephemeral = ReturnType<FakeSlack['ephemerals']>[number];

export interface Office extends Running {
  /** Milliseconds by which the clock of the app is ahead. */
  readonly clock: { ahead: number };
  /** How often the runner was asked to look. */
  readonly looks: () => number;
}

const idle = { start: async () => undefined, stop: async () => undefined };

/** The app with a clock that a test can move on. */
export async function openOffice(wanted: Wanted = {}): Promise<Office> {
  const clock = { ahead: 0 };
  // The first is that of the start.
  let looks = -1;
  const counted = async () => {
    looks += 1;
  };
  const app = await runApp({
    ...wanted,
    changed: (options) => ({
      ...options,
      now: () => Date.now() + clock.ahead,
      digests: { ...options.digests, every: 1e9, work: { ...idle, offer: counted } },
    }),
  });
  return Object.assign(app, { clock, looks: () => looks });
}

/** What the app says to somebody alone, after `act`. */
export async function saidAfter(slack: FakeSlack, act: () => Promise<unknown>, user = ADA): Promise<Ephemeral> {
  const before = slack.ephemerals(user);
  await act();
  const isNew = (one: Ephemeral) => !before.includes(one);
  const found = await slack.until(() => slack.ephemerals(user).find(isNew), 'what is said');
  await slack.idle(20);
  return found;
}

export const command = (slack: FakeSlack, text: string, user = ADA, channel = GENERAL) =>
  saidAfter(slack, () => slack.slashCommand({ command: COMMAND, text, user, channel }), user);
