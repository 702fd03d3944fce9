import type { Answer } from '../../present/answer-object.js';
import { plainText, wrapped } from './plain-text.js';
import { printTable } from './print-table.js';
import type { Look } from './terminal-look.js';

/** An answer as text for the terminal, ending in a line feed; several questions in one message one after the other. */
export function printAnswer(answer: Answer, look: Look): string {
  let offered = 0;
  return partsOf(answer)
    .map((part) => {
      const text = printOne(part, look, offered);
      offered += offersOf(part).length;
      return text;
    })
    .join('\n');
}

/** The questions offered with an answer and its parts, in the order in which they are numbered. */
export const offeredQuestions = (answer: Answer): string[] => partsOf(answer).flatMap(offersOf);

const partsOf = (answer: Answer): readonly Answer[] => (answer.parts.length > 0 ? answer.parts : [answer]);
const offersOf = ({ choices, suggestions }: Answer) => [...choices.map((choice) => choice.question), ...suggestions];

/** `offered`: how many questions were offered, and numbered, above this one. */
function printOne(answer: Answer, look: Look, offered: number): string {
  const line = (text: string, indent = '') => wrapped(plainText(text), look.width, indent);
  const head = [look.bold(line(answer.headline))];
  if (answer.interpretation) head.push(look.dim(line(answer.interpretation)));
  const foot = [
    ...answer.notes.map((note) => line(`• ${note}`, '  ')),
    ...answer.sources.map((source) => look.dim(line(`Source: ${source}`, '  '))),
  ];
  const blocks = [head, tableLines(answer, look), foot, offers(answer, offered)];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function tableLines(answer: Answer, look: Look): string[] {
  if (answer.rows.length === 0) return [];
  // A single published statement is its own headline; several are a list of sentences, which no column could hold.
  if (answer.query?.kind !== 'statement') return [printTable(answer, look)];
  return answer.rows.length === 1
    ? []
    : answer.rows.map((row) => wrapped(`• ${plainText(String(row.statement))}`, look.width, '  '));
}

function offers(answer: Answer, before: number): string[] {
  const labels = answer.choices.map(({ label, question }) =>
    question.toLowerCase().includes(label.toLowerCase()) ? question : `${label}: ${question}`,
  );
  const lines = [...labels, ...answer.suggestions].map((text, i) => `  ${before + i + 1}. ${plainText(text)}`);
  return lines.length > 0 ? ['You can ask:', ...lines] : [];
}
