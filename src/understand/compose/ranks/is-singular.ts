/** Whether one is asked for, or several. */
import type { Sketch } from '../sketch.js';

/** "which ICS", "who is", "the lowest scoring ICS": one, with those tied with it. "ICSs", "who are", "top": several. */
export function isSingular(sketch: Sketch, groups: readonly string[]): boolean {
  if (sketch.all('pronoun').some((node) => node.singular)) return true;
  // "who are the biggest fallers", "which ones fell most": several.
  if (sketch.all('change').some((node) => node.who && node.plural) || sketch.all('pronoun').some((node) => node.ones))
    return false;
  // Of "which region has the most trusts" it is the region that there is one of.
  const nodes = groups.length
    ? sketch.nodes.filter(
        (node) =>
          (node.type === 'dimension' && groups.includes(sketch.dimensionOf(node))) ||
          (node.type === 'level' && groups.includes(node.id) && !node.oneOf),
      )
    : sketch.levelNodes.filter(
        // Of "which of the ten largest ICSs has", it is the one asked for that there is one of.
        (node) =>
          !sketch.all('among').some((among) => node.from - among.to <= 1 && among.from - node.to <= 3) &&
          !node.oneOf &&
          // "ignoring the London ICSs": those left out are not those asked for.
          !sketch.filters.some((f) => f.not && node.from >= f.node.to && node.from - f.node.to <= 1),
      );
  // "the most practices by ICS: who is top": "by" says what each is.
  if (sketch.has('who') && nodes.length && nodes.every((node) => node.type === 'level' && node.each)) return true;
  const numbers = nodes.map((node) =>
    node.type === 'dimension' ? node.plural || node.each : node.type === 'level' && node.plural,
  );
  if (numbers.length) return numbers.every((plural) => !plural);
  // "of the ten largest, the lowest": one of them.
  if (sketch.all('level').some((node) => node.oneOf)) return true;
  if (sketch.all('superlative').some((node) => node.ofOne && node.count === null)) return true;
  return sketch.has('who') || sketch.hasCue('list') || sketch.has('pronoun') || sketch.has('among');
}
