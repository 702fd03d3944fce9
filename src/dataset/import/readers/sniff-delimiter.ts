/** What stands between the cells of a text: the sign that splits its first lines most evenly. */
export function sniffDelimiter(text: string): string {
  const lines = logicalLines(text);
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(lines, delimiter) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.delimiter : ',';
}

/** In order of preference where two do equally well. */
const DELIMITERS = [',', '\t', ';', '|'] as const;
const LINES = 50;

/** The lines without what stands in quotes. The last may be cut off, so it counts only where it is the only one. */
function logicalLines(text: string): string[] {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
  return lines.slice(0, Math.max(1, Math.min(LINES, lines.length - 1)));
}

/** How many lines are split into as many cells as the head is, weighed a little by how many cells these are. */
function evenness(lines: readonly string[], delimiter: string): number {
  const [head = 0, ...others] = lines.map((line) => line.split(delimiter).length - 1);
  if (head === 0) return 0;
  const same = others.filter((count) => count === head).length;
  return (same + 1) / (others.length + 1) + Math.min(head, 50) / 1000;
}
