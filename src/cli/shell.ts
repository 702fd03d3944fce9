/** What a command of the terminal is given: its streams, the settings, and the parts of the program. */
import type { Parts } from '../assemble.js';
import type { Settings, SlackSettings } from '../config.js';
import type { Service } from '../service.js';

export interface Input extends NodeJS.ReadableStream {
  readonly isTTY?: boolean;
}

export interface Output extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Shell {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Reads them anew: throws a UserError where one is wrong, so help and `doctor` work with wrong settings too. */
  readonly settings: () => Settings;
  /** Loads the dataset and opens its database. The caller closes what it gets. */
  readonly assemble: (settings: Settings) => Promise<Parts>;
  /** Begins to answer in Slack. The caller stops it. */
  readonly serve: (settings: Settings, parts: Parts) => Promise<Service>;
  /** What there is to look at of Slack, by name: each says what it found, or throws a UserError that says what to do. */
  readonly checkSlack: (slack: SlackSettings, publicUrl: string | null) => Promise<Checks>;
}

export type Checks = Readonly<Record<string, () => Promise<string>>>;

/** Runs `work` with the parts of the program and closes them, whatever happens. */
export async function withParts<T>(shell: Shell, settings: Settings, work: (parts: Parts) => Promise<T>): Promise<T> {
  const parts = await shell.assemble(settings);
  try {
    return await work(parts);
  } finally {
    await parts.close();
  }
}
