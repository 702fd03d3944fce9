import type { Settings } from '../../config.js';
import { UserError } from '../../errors.js';
import type { Shell } from '../shell.js';

/** The flags of every command that answers questions. */
export interface AnsweringFlags {
  readonly dataset?: string;
  readonly interpreter?: 'rules' | 'model';
}

/** The settings, with the dataset named on the command line. Throws a UserError for an interpreter that cannot be used. */
export function answeringSettings(
  shell: Shell,
  flags: { readonly dataset?: string; readonly interpreter?: string },
): Settings {
  const settings = shell.settings();
  if (settings.model === null && (flags.interpreter === 'model' || flags.interpreter === 'both')) {
    throw new UserError(`No model is set up: set OPENAI_API_KEY, or leave out --interpreter ${flags.interpreter}.`);
  }
  return flags.dataset === undefined ? settings : { ...settings, dataset: flags.dataset };
}
