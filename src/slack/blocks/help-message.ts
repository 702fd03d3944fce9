import { askButtons, boldSection, bulletSection, buttonRows, type Message, section } from './elements.js';
import { mrkdwn } from './escape.js';
import { LIMITS } from './limits.js';

export interface Help {
  /** What the data are about. */
  readonly title: string;
  readonly examples: readonly string[];
  /** Slash commands as they are installed, each with what it does. */
  readonly commands: readonly { readonly name: string; readonly does: string }[];
}

const MOST_EXAMPLES = 5;

/** For a mention without words, and for those who ask for help. */
export function helpMessage({ title, examples, commands }: Help): Message {
  const lead = `Ask me about this: ${title}. For example:`;
  const shown = examples.slice(0, MOST_EXAMPLES);
  const questions = shown.map((question) => ({ label: question, question }));
  return {
    text: mrkdwn(`${lead} ${shown.join(' ')}`, LIMITS.messageText),
    blocks: [
      section(lead),
      ...buttonRows(askButtons(questions)),
      section(WAYS),
      ...(commands.length ? [boldSection('Commands'), bulletSection(commands.map(commandLine))] : []),
    ],
  };
}

const WAYS =
  'Mention me in a channel and I answer in a thread, or write to me directly. In a thread you can go on: “and the lowest?”, “what about 2024?”, “by region”. Every answer says how it was understood and where its figures come from.';

const commandLine = ({ name, does }: Help['commands'][number]) => `${name}: ${does}`;
