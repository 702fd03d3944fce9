import { measured } from '../figures.js';
import type { Sketch } from '../sketch.js';
import type { Bound } from './conditions.js';
/** The percentage that a count is the counted part of: trusts with an EPR, of all trusts. */
export function shareOf(sketch: Sketch, id: string): string | undefined {
  return Object.entries(sketch.catalogue.measures).find(
    ([, m]) =>
      m.level === sketch.level && m.unit === 'percent' && typeof m.rollup === 'object' && m.rollup.ratio.of === id,
  )?.[0];
}

/** "all their trusts on an EPR": of every entity below, by the measure that holds their percentage. */
export function shareConditions(sketch: Sketch): Bound[] {
  const below = sketch
    .all('level')
    .find((n) => n.each && n.id !== sketch.level && sketch.catalogue.levels[n.id]?.parent?.level === sketch.level);
  const [full] = sketch.measures.length ? [] : sketch.all('full').filter((node) => !sketch.isTaken(node));
  const all = sketch.all('all')[0] ?? below ?? full;
  const trusts = sketch.all('level').find((n) => sketch.catalogue.levels[n.id]?.parent?.level === sketch.level);
  const percent = all && trusts && sketch.measures.find((use) => typeof use.measure.rollup === 'object');
  if (percent) {
    sketch.mark(all, percent.node, trusts);
    const of = measured(sketch, percent);
    return [{ of, condition: { op: 'compare', left: of, test: '>=', right: { op: 'number', value: 100 } } }];
  }
  const counted = all && sketch.measures.find((use) => use.node.from >= all.to && shareOf(sketch, use.id));
  const whole = counted && shareOf(sketch, counted.id);
  if (all && counted && whole) {
    sketch.mark(all, counted.node);
    const of = measured(sketch, { id: whole });
    return [{ of, condition: { op: 'compare', left: of, test: '>=', right: { op: 'number', value: 100 } } }];
  }
  for (const node of sketch.all('place')) {
    const member = node.options.find((p) => p.kind === 'member');
    const share = member?.kind === 'member' ? sketch.catalogue.dimensions[member.dimension]?.share : null;
    if (!all || member?.kind !== 'member' || !share || sketch.catalogue.measures[share.measure]?.level !== sketch.level)
      continue;
    sketch.mark(
      node,
      all,
      ...sketch.all('level').filter((n) => n.id === sketch.catalogue.dimensions[member.dimension]?.level),
    );
    const of = measured(sketch, { id: share.measure });
    const every = member.value === share.value && !node.not && !full?.not;
    const bound = sketch.all('not')[0];
    if (bound) sketch.mark(bound);
    return [
      {
        of,
        condition: {
          op: 'compare',
          left: of,
          test: every === !bound ? '>=' : '<',
          right: { op: 'number', value: 100 },
        },
      },
    ];
  }
  return [];
}
