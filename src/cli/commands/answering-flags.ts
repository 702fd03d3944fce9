import type { Settings } from '../../config.js';
import { UserError } from '../../errors.js';
import type { Shell } from '../shell.js';

/** The flags of every command that answers questions. */
export interface AnsweringFlags {
  readonly dataset?: string;
  readonly interpreter?: 'rules' | 'model';
}

/** The settings, with the dataset named on the command line. Throws a UserError for an interpreter that cannot be used. */
export function answeringSettings(shell: Shell, flags: AnsweringFlags): Settings {
  if (flags.interpreter === 'model') {
    throw new UserError('No model is set up, so questions can only be understood with --interpreter rules.');
  }
  const settings = shell.settings();
  return flags.dataset === undefined ? settings : { ...settings, dataset: flags.dataset };
}
