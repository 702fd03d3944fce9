/** Every feature of the Slack app. */
import { digests } from '../digests/listeners/digests.js';
import { answerButtons } from './answer-buttons.js';
import { askButtons } from './ask-buttons.js';
import { askCommand } from './commands/ask-command.js';
import { rankCommand } from './commands/rank-command.js';
import { feedback } from './feedback.js';
import { home } from './home.js';
import { installations } from './installations.js';
import type { Listen } from './listener-deps.js';
import { questions } from './questions.js';
import { report } from './report.js';
import { shortcut } from './shortcut.js';

export const LISTENERS: readonly Listen[] = [
  questions,
  askCommand,
  rankCommand,
  answerButtons,
  askButtons,
  feedback,
  report,
  home,
  shortcut,
  digests,
  installations,
];
