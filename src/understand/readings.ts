/** All ways to read a question's nodes as a data query: every level, every meaning of an ambiguous place, every kind of question. */
import type { Dataset } from '../dataset/dataset.js';
import { dimensionsOf, hasMembers } from '../dataset/dimensions-of.js';
import { checkQuery, type Problem } from '../query/check-query.js';
import { amount, count, ofTop, percentage, share } from './compose/aggregates.js';
import { bothWays } from './compose/both-ways.js';
import { bySetting } from './compose/by-setting.js';
import { change } from './compose/changes.js';
import { compare } from './compose/comparisons.js';
import { isImpossible } from './compose/impossible.js';
import { everyEntity, list, verdict } from './compose/lists.js';
import { nth } from './compose/nth.js';
import { placeChange } from './compose/place-change.js';
import { position } from './compose/positions.js';
import { profile } from './compose/profiles.js';
import { rankChange } from './compose/rank-changes.js';
import { common, movers, rank } from './compose/rankings.js';
import type { Composer, Reading } from './compose/reading.js';
import { relationship } from './compose/relationships.js';
import { sharePer } from './compose/share-per.js';
import { Sketch } from './compose/sketch.js';
import { spreadRank } from './compose/spread-rank.js';
import { distribution } from './compose/statistics.js';
import { attribute, breakdown, value } from './compose/values.js';
import type { Node, NodeOf, Place } from './nodes.js';

/** Every kind of question, by the name shown in explanations. */
const COMPOSERS = {
  count,
  amount,
  ofTop,
  percentage,
  share,
  verdict,
  relationship,
  distribution,
  spreadRank,
  sharePer,
  placeChange,
  common,
  position,
  rankChange,
  rank,
  nth,
  movers,
  bothWays,
  bySetting,
  compare,
  change,
  breakdown,
  attribute,
  value,
  everyEntity,
  list,
  profile,
} satisfies Record<string, Composer>;

export interface ScoredReading extends Reading {
  readonly composer: string;
  readonly total: number;
  readonly problems: readonly Problem[];
  /** Which meaning of each ambiguous place it goes by. */
  readonly options: ReadonlyMap<Node, Place>;
}

/** What a query that the catalogue has no figures for costs: a reading that can be answered is preferred to it. */
const PROBLEM = 6;
/** What must not be mixed is refused, whatever else could be said. */
const problemCost = (problems: readonly Problem[]) =>
  problems.some((p) => p.code === 'not_comparable') ? 0.5 : problems.length ? PROBLEM : 0;
/** A level that is not spoken of and is not the first of the catalogue. */
const OTHER_LEVEL = 0.9;
const PARTIAL_NAME = 0.3;
/** Reading what is asked for as a number of it. */
const HEAD = 6;

/** All readings, cheapest first. */
export function readings(said: readonly Node[], dataset: Dataset): ScoredReading[] {
  const nodes = withScales(
    withPercentages(
      withNumbers(withoutSizes(withoutTotals(withoutKinds(said, dataset), dataset), dataset), dataset),
      dataset,
    ),
    dataset,
  );
  const found: ScoredReading[] = [];
  for (const [index, level] of Object.keys(dataset.catalogue.levels).entries()) {
    for (const options of placeOptions(nodes, dataset, level)) {
      const plain = new Sketch(dataset, level, nodes, options);
      const base =
        (index > 0 && !plain.levelNodes.length ? OTHER_LEVEL : 0) +
        levelAsMeasure(plain) +
        [...options.values()].filter((p) => p.partial).length * PARTIAL_NAME;
      for (const [composer, compose] of Object.entries(COMPOSERS)) {
        const read = compose(plain.copy());
        if (!read) continue;
        const chart = read.sketch.take('chart')[0]?.chart ?? null;
        const query = { ...read.query, chart: (chart as typeof read.query.chart) ?? read.query.chart };
        const problems = checkQuery(query, dataset);
        if (
          problems.some((p) => p.code === 'misplaced') ||
          [query.where, query.show].some((condition) => isImpossible(condition, dataset))
        )
          continue;
        const total = base + read.cost + read.sketch.unaccounted + problemCost(problems);
        found.push({ ...read, query, composer, total, problems, options });
      }
    }
  }
  return found.sort((a, b) => a.total - b.total);
}

/** "trusts in ICSs above 3", "the trusts of the lowest ICS": what an organisation above has or is, no condition on those below can say. */
export function asksBelow(nodes: readonly Node[], { catalogue }: Dataset): boolean {
  const said = nodes.filter((node) => node.type !== 'filler');
  const head = said.find((node) => node.type !== 'all' && !(node.type === 'cue' && node.cue === 'list'));
  const parent = head?.type === 'level' && head.plural ? catalogue.levels[head.id]?.parent?.level : undefined;
  const above = said.find((node) => node.type === 'level' && node.id === parent && !node.each);
  if (!above || !head || above.from < head.to) return false;
  return said.some(
    (node) =>
      (node.type === 'superlative' && node.from >= head.to) || (node.type === 'comparison' && node.from >= above.to),
  );
}

/** "ICSs with a total budget over £2bn", "the total budget of each": of one organisation, the whole of an amount is the amount. */
function withoutTotals(nodes: readonly Node[], { catalogue }: Dataset): readonly Node[] {
  const said = nodes.filter((node) => node.type !== 'filler');
  const each = said.some((node) => node.type === 'level' && node.each);
  return nodes.filter((node) => {
    if (node.type !== 'statistic' || node.statistic !== 'sum') return true;
    const [measure, behind] = said.slice(said.indexOf(node) + 1);
    const ahead = said[said.indexOf(node) - 1];
    const amount = measure?.type === 'measure' && measure.ids.some((id) => catalogue.measures[id]?.rollup === 'sum');
    const limited = [behind, ahead].some((other) => other?.type === 'comparison' && other.against.kind === 'amount');
    return !(amount && (each || limited || ahead?.type === 'superlative'));
  });
}

/** "the support people pillar": what kind of measure it is, said beside it. */
const withoutKinds = (nodes: readonly Node[], { catalogue }: Dataset): readonly Node[] =>
  nodes.filter((node) => {
    if (node.type !== 'group') return true;
    const own = new Set(catalogue.groups[node.id]?.measures ?? []);
    return !nodes.some(
      (other) =>
        other.type === 'measure' &&
        (other.to === node.from || node.to === other.from) &&
        other.ids.some((id) => own.has(id)),
    );
  });

/** "the 42 ICSs", "all seven dimensions": a number that says how many there are anyway. */
function withoutSizes(nodes: readonly Node[], dataset: Dataset): readonly Node[] {
  return nodes.filter((node, i) => {
    if (node.type !== 'number' || node.unit !== null || node.ordinal) return true;
    const noun = nodes[i + 1];
    // "ICSs, of the 42"
    if (noun?.type !== 'level' && node.value >= 10)
      return !nodes.some((n) => n.type === 'level' && sizeOf(n, dataset) === node.value);
    // "pillar by pillar, all seven", "of the two, Devon and Kent"
    const nameless = !noun || !['level', 'measure', 'dimension', 'group'].includes(noun.type);
    if (nameless && nodes.some((n) => n.type === 'group' && sizeOf(n, dataset) === node.value)) return false;
    const places = nodes.filter(({ type }) => type === 'place');
    const apart = places.every((p) => p.from > node.from) || places.every((p) => p.from < node.from);
    if (nameless && node.value === 2 && places.length === 2 && apart) return false;
    // "three systems: Devon, Kent and Sussex"
    if (noun?.type === 'level' && namedAt(nodes, noun.id) === node.value) return false;
    return !noun || ('each' in noun && noun.each) || sizeOf(noun, dataset) !== node.value;
  });
}

/** How many organisations of a level are named. */
const namedAt = (nodes: readonly Node[], level: string) =>
  nodes.filter(
    (node) => node.type === 'place' && node.options.some((place) => place.kind === 'entity' && place.level === level),
  ).length;

function sizeOf(noun: Node, { catalogue, entities, members }: Dataset): number | null {
  if (noun.type === 'group') return catalogue.groups[noun.id]?.measures.length ?? null;
  if (noun.type === 'level') return entities[noun.id]?.filter((entity) => entity.code !== null).length ?? null;
  if (noun.type !== 'dimension') return null;
  const [id] = noun.ids;
  return id !== undefined && hasMembers(catalogue, id) ? (members[id]?.length ?? null) : null;
}

/** "number of GP practices" is the measure's own name; "number of ICSs" asks to count them. */
function withNumbers(nodes: readonly Node[], { catalogue }: Dataset): readonly Node[] {
  return nodes.flatMap((node, i): Node[] => {
    if (node.type !== 'cue' || node.cue !== 'number_of') return [node];
    const next = nodes.slice(i + 1).find((other) => other.type !== 'filler');
    const measured = next?.type === 'measure' && next.ids.some((id) => catalogue.measures[id]?.rollup === 'sum');
    return measured ? [] : [{ ...node, cue: 'count' }];
  });
}

/** "percentage of trusts with an EPR": the percentage that the count after the word is the counted part of. */
function withPercentages(nodes: readonly Node[], { catalogue }: Dataset): readonly Node[] {
  const share = nodes.findIndex((node) => node.type === 'cue' && node.cue === 'share');
  const next = nodes.findIndex((node, i) => i > share && !['filler', 'place', 'and', 'level'].includes(node.type));
  const counted = nodes[next];
  const before = nodes[share - 1];
  const own = before?.type === 'measure' && before.ids.every((id) => catalogue.measures[id]?.unit === 'percent');
  if (share > 0 && own) return nodes.filter((node) => node !== nodes[share]);
  if (share < 0 || counted?.type !== 'measure') return nodes;
  // "the distance from target, in percentage terms": it is a percentage.
  const plain = !nodes.some((node) => node.type === 'level' || node.type === 'comparison');
  if (plain && counted.ids.every((id) => catalogue.measures[id]?.unit === 'percent'))
    return nodes.filter((node) => node !== nodes[share]);
  const percentage = Object.entries(catalogue.measures).find(
    ([, m]) => m.unit === 'percent' && typeof m.rollup === 'object' && counted.ids.includes(m.rollup.ratio.of),
  );
  if (!percentage) return nodes;
  return nodes.flatMap((node, i) => (i === share ? [] : i === next ? [{ ...counted, ids: [percentage[0]] }] : [node]));
}

/** "capital to spend per resident": money in general right after money of a kind, with a scale, is that kind per head. */
function withScales(nodes: readonly Node[], { catalogue }: Dataset): readonly Node[] {
  const measureOf = (node: Node | undefined) =>
    node?.type === 'measure' ? catalogue.measures[node.ids[0] ?? ''] : undefined;
  const said: Node[] = nodes.filter((node) => node.type !== 'filler');
  return nodes.flatMap((node): Node[] => {
    const at = said.indexOf(node);
    const before = said[at - 1];
    const [money, kind] = [measureOf(node), measureOf(before)];
    if (at < 1 || !before || kind?.unit !== 'GBP' || node.from - before.to > 2) return [node];
    if (money?.unit === 'GBP/person') return [{ type: 'scale', scale: 1, by: null, from: node.from, to: node.to }];
    return money?.per_head && money !== kind && said[at + 1]?.type === 'scale' ? [] : [node];
  });
}

/** "trusts" is a kind of thing first and a measure (how many an ICS has) second, least of all something to be best at. */
function levelAsMeasure(sketch: Sketch): number {
  const used = sketch.measures.filter((use) => use.node.type === 'level').length;
  const merit = sketch.all('superlative').some((node) => node.by === 'merit');
  const head = sketch.nodes.find(
    (node) => !['filler', 'all'].includes(node.type) && !(node.type === 'cue' && node.cue === 'list'),
  );
  // "trusts in ICSs above 3" are trusts, and no number of them.
  const asksThem =
    head?.type === 'level' &&
    head.plural &&
    sketch.levelNodes.some((node) => !node.each) &&
    sketch.measures.some((use) => use.node === head);
  return used * (merit ? 2 : 0.8) + (asksThem ? HEAD : 0);
}

/** The places' meanings at a level: each combination, at most a handful. Whole names are preferred to parts of names. */
function placeOptions(nodes: readonly Node[], dataset: Dataset, level: string): Map<Node, Place>[] {
  const { dimensions, parents } = dimensionsOf(dataset.catalogue, level);
  const known = new Set([level, ...dimensions, ...parents]);
  let combinations: Map<Node, Place>[] = [new Map()];
  for (const node of nodes.filter((n): n is NodeOf<'place'> => n.type === 'place')) {
    const fitting = node.options.filter((p) => known.has(p.kind === 'entity' ? p.level : p.dimension));
    const whole = fitting.filter((p) => !p.partial);
    const mentioned = nodes.some((n) => n.type === 'level' && n.id === level);
    const own = (whole.length ? whole : fitting).filter(
      (p, _, all) => all.length === 1 || !isBelow(p, all, dataset, level, mentioned),
    );
    if (!own.length) continue;
    combinations = combinations
      .flatMap((c) =>
        nearestValues(own, dataset, level)
          .slice(0, 8)
          .map((place) => new Map([...c, [node, place]])),
      )
      .slice(0, 24);
  }
  return combinations;
}

/** Of one word that is a value of several dimensions, the one of this level's own. */
function nearestValues(places: readonly Place[], dataset: Dataset, level: string): readonly Place[] {
  const here = places.filter((p) => p.kind === 'member' && dataset.catalogue.dimensions[p.dimension]?.level === level);
  return here.length && places.every((p) => p.kind === 'member') ? here : places;
}

/** "the trusts in Kent": a name shared by an organisation above and some of those below means the one above. */
function isBelow(place: Place, all: readonly Place[], dataset: Dataset, level: string, mentioned: boolean): boolean {
  if (place.kind !== 'entity' || place.level !== level) return false;
  const parent = dataset.catalogue.levels[level]?.parent?.level;
  return all.some((other) => other.kind === 'entity' && other.level === parent && (mentioned || !other.partial));
}
