/** What an empty mention and "help" are answered with. */
import { helpMessage } from '../blocks/help-message.js';
import { COMMAND_HELP } from '../commands.js';
import type { SlackDeps } from '../slack-deps.js';

export function help({ parts }: Pick<SlackDeps, 'parts'>) {
  const { title, examples } = parts.dataset.catalogue;
  return helpMessage({ title, examples, commands: COMMAND_HELP });
}
