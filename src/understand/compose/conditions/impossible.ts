import type { Dataset } from '../../../dataset/dataset.js';
import { hasMembers } from '../../../dataset/dimensions-of.js';
import type { Condition } from '../../../query/query.js';

/**
 * Whether nothing can ever satisfy a condition: "from below 2 to above 3", "from the bottom half to the top half" speak of two times,
 * and to read both of one is to have misread them.
 */
export function isImpossible(condition: Condition | null, dataset: Dataset): boolean {
  if (condition?.op !== 'and') return false;
  return condition.of.some((a, i) =>
    condition.of.slice(i + 1).some((b) => exclude(a, b) || apart(a, b, dataset) || apart(b, a, dataset)),
  );
}

/** "Devon and London": no one organisation of those named lies in any of the places named. */
function apart(named: Condition, wider: Condition, { catalogue, entities }: Dataset): boolean {
  if (named.op !== 'in' || wider.op !== 'in' || !hasMembers(catalogue, wider.dimension)) return false;
  const list = entities[named.dimension]?.filter((entity) => named.values.includes(entity.key));
  return list !== undefined && !list.some((entity) => wider.values.includes(entity.attributes[wider.dimension] ?? ''));
}

function exclude(a: Condition, b: Condition): boolean {
  if (a.op === 'top' && b.op === 'top') return a.order !== b.order && same(a.of, b.of);
  if (a.op !== 'compare' || b.op !== 'compare' || !same(a.left, b.left)) return false;
  if (a.right.op !== 'number' || b.right.op !== 'number') return false;
  const [under, over] = a.test.startsWith('<') ? [a, b] : [b, a];
  if (!under.test.startsWith('<') || !over.test.startsWith('>')) return false;
  const [most, least] = [under.right, over.right].map((e) => (e.op === 'number' ? e.value : Number.NaN));
  const touching = under.test === '<=' && over.test === '>=';
  return most !== undefined && least !== undefined && (touching ? least > most : least >= most);
}

const same = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);
