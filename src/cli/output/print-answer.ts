import type { Answer } from '../../present/answer-object.js';
import { plainText, wrapped } from './plain-text.js';
import { printTable } from './print-table.js';
import type { Look } from './terminal-look.js';

/** An answer as text for the terminal, ending in a line feed; several questions in one message one after the other. */
export function printAnswer(answer: Answer, look: Look): string {
  return (answer.parts.length > 0 ? answer.parts : [answer]).map((part) => printOne(part, look)).join('\n');
}

/** The questions offered with an answer, in the order in which they are numbered. */
export function offeredQuestions(answer: Answer): string[] {
  return [...answer.choices.map((choice) => choice.question), ...answer.suggestions];
}

function printOne(answer: Answer, look: Look): string {
  const line = (text: string, indent = '') => wrapped(plainText(text), look.width, indent);
  const head = [look.bold(line(answer.headline))];
  if (answer.interpretation) head.push(look.dim(line(answer.interpretation)));
  const foot = [
    ...answer.notes.map((note) => line(`• ${note}`, '  ')),
    ...answer.sources.map((source) => look.dim(line(`Source: ${source}`, '  '))),
  ];
  const blocks = [head, tableLines(answer, look), foot, offers(answer)];
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

function offers(answer: Answer): string[] {
  const labels = answer.choices.map(({ label, question }) =>
    question.toLowerCase().includes(label.toLowerCase()) ? question : `${label}: ${question}`,
  );
  const lines = [...labels, ...answer.suggestions].map((text, i) => `  ${i + 1}. ${plainText(text)}`);
  return lines.length > 0 ? ['You can ask:', ...lines] : [];
}
