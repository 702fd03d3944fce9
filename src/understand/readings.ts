/** All ways to read a question's nodes as a data query: every level, every meaning of an ambiguous place, every kind of question. */
import type { Dataset } from '../dataset/dataset.js';
import { dimensionsOf } from '../dataset/dimensions-of.js';
import { checkQuery, type Problem } from '../query/check-query.js';
import { againstRest } from './compose/compared/against-rest.js';
import { change } from './compose/compared/changes.js';
import { compare } from './compose/compared/comparisons.js';
import { placeChange } from './compose/compared/place-change.js';
import { relationship } from './compose/compared/relationships.js';
import { distribution } from './compose/compared/statistics.js';
import { isImpossible } from './compose/conditions/impossible.js';
import { bothWays } from './compose/ranks/both-ways.js';
import { common } from './compose/ranks/common-values.js';
import { eitherWay } from './compose/ranks/either-way.js';
import { nearest } from './compose/ranks/nearest.js';
import { nth } from './compose/ranks/nth.js';
import { position } from './compose/ranks/positions.js';
import { rankChange } from './compose/ranks/rank-changes.js';
import { movers, rank } from './compose/ranks/rankings.js';
import { spreadRank } from './compose/ranks/spread-rank.js';
import type { Composer, Reading } from './compose/reading.js';
import { Sketch } from './compose/sketch.js';
import { parentOf } from './compose/subjects.js';
import { amount, count, percentage, share } from './compose/values/aggregates.js';
import { bySetting } from './compose/values/by-setting.js';
import { countGroups } from './compose/values/count-groups.js';
import { asksOfBoth, having } from './compose/values/having.js';
import { everyEntity, list } from './compose/values/lists.js';
import { ofTop } from './compose/values/of-top.js';
import { profile } from './compose/values/profiles.js';
import { sharePer } from './compose/values/share-per.js';
import { attribute, breakdown, value } from './compose/values/values.js';
import { verdict } from './compose/values/verdicts.js';
import type { Node, NodeOf, Place } from './nodes/nodes.js';
import { withMeasures } from './rewrite/rewrite.js';

/** Every kind of question, by the name shown in explanations. */
const COMPOSERS = {
  againstRest,
  countGroups,
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
  nearest,
  eitherWay,
  movers,
  bothWays,
  bySetting,
  compare,
  change,
  breakdown,
  attribute,
  value,
  everyEntity,
  having,
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
  const nodes = withMeasures(said, dataset);
  const found: ScoredReading[] = [];
  for (const [index, level] of Object.keys(dataset.catalogue.levels).entries()) {
    for (const options of placeOptions(nodes, dataset, level)) {
      const plain = new Sketch(dataset, level, nodes, options);
      if (countsOthers(plain) || describesBelow(plain) || asksOfBoth(plain)) continue;
      const base =
        ((ranksOwn(plain) ?? (index === 0 || plain.levelNodes.length > 0)) ? 0 : OTHER_LEVEL) +
        levelAsMeasure(plain) +
        [...options.values()].filter((p) => p.partial).length * PARTIAL_NAME;
      for (const [composer, compose] of Object.entries(COMPOSERS)) {
        const read = compose(plain.copy());
        if (!read) continue;
        const chart = read.sketch.take('chart')[0]?.chart ?? null;
        const query = { ...read.query, chart: (chart as typeof read.query.chart) ?? read.query.chart };
        if (index > 0 && isInsideOne(plain, query)) continue;
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

/** "Dorset, and its region": a mean over Dorset's trusts alone is no figure of the region, where no trusts are spoken of. */
const isInsideOne = (sketch: Sketch, { by }: ScoredReading['query']): boolean =>
  (by ?? []).some((id) => !sketch.isKind(id)) &&
  !sketch.levelNodes.length &&
  !sketch.filters.some((f) => sketch.isOwn(f) || sketch.isKind(f.dimension)) &&
  sketch.filters.some((f) => !f.not && parentOf(sketch, f.dimension));

/** "which ICSs have no acute trusts" asks for none of those of other types. */
const countsOthers = (sketch: Sketch): boolean =>
  sketch.filters.some(
    ({ node, not, dimension }) =>
      not &&
      sketch.isKind(dimension) &&
      sketch.levelNodes.some((level) => level.from === node.to) &&
      sketch.all('level').some((level) => parentOf(sketch, level.id) && level.to <= node.from),
  );

/** "trusts in ICSs above 3", "the trusts of the lowest ICS": what an organisation above has or is, no condition on those below can say. */
export function asksBelow(nodes: readonly Node[], { catalogue }: Dataset): boolean {
  const said = nodes.filter((node) => node.type !== 'filler');
  const head = said.find(
    (node) => !['all', 'whole'].includes(node.type) && !(node.type === 'cue' && HEADLESS.has(node.cue)),
  );
  const parent = head?.type === 'level' && head.plural ? catalogue.levels[head.id]?.parent?.level : undefined;
  // "which ICS has the best trust", "ICSs whose worst trust is above 2": one of those below, of each.
  const ofBelow = said.some((node, i) => {
    const below = said[i + 1];
    const one = node.type === 'superlative' && node.by === 'merit' && below?.type === 'level' && !below.plural;
    const parentLevel = one && below?.type === 'level' ? catalogue.levels[below.id]?.parent?.level : undefined;
    const asks = (other: Node) =>
      (other.type === 'level' && other.id === parentLevel && !other.each) ||
      (other.type === 'dimension' && !other.each) ||
      (other.type === 'measure' && other.dimension !== null);
    return parentLevel !== undefined && said.some((other) => other !== below && asks(other));
  });
  if (ofBelow) return true;
  // "trusts with no EPR: which ICS has the most" asks for the one above by those below.
  const isList = (node: Node | undefined) => node?.type === 'cue' && node.cue === 'list';
  const above = said.find(
    (node, i) => node.type === 'level' && node.id === parent && !node.each && !isList(said[i - 1]),
  );
  if (!above || !head || above.from < head.to) return false;
  return said.some(
    (node) =>
      (node.type === 'superlative' && node.from >= head.to) || (node.type === 'comparison' && node.from >= above.to),
  );
}

const HEADLESS: ReadonlySet<string> = new Set(['list', 'share', 'count', 'number_of']);

/** "the best trust DMA": whether it is of this level that the measure to rank by is one; null where another word says of which level. */
function ranksOwn({ nodes, level, catalogue }: Sketch): boolean | null {
  const said = nodes.flatMap((node) => (node.type === 'measure' ? node.ids : []));
  if (!said.length || !nodes.some(({ type }) => type === 'superlative') || nodes.some(({ type }) => type === 'level'))
    return null;
  const own = said.filter((id) => catalogue.measures[id]?.level === level);
  // A name of measures of several levels says nothing of the level.
  return own.length && own.length < said.length ? null : own.length > 0;
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

/** "all their trusts above 2", "at least one trust that fell": what those below are is said, and no number of them. */
const describesBelow = (sketch: Sketch): boolean =>
  sketch.measures.some(({ node }) => node.type === 'level' && (isEvery(sketch, node) || isDescribed(sketch, node)));

const isEvery = (sketch: Sketch, level: Node): boolean =>
  sketch.has('comparison') && sketch.all('all').some((all) => all.to <= level.from && level.from - all.to <= 2);

/** A number before it and a condition right behind it. */
function isDescribed(sketch: Sketch, level: Node): boolean {
  const said = sketch.nodes.filter((node) => !['filler', 'pronoun', 'scoring'].includes(node.type));
  const at = said.indexOf(level);
  const [before, behind] = [said[at - 1], said[at + 1]];
  const counted = before?.type === 'comparison' || before?.type === 'number';
  const beside = behind !== undefined && behind.from >= level.to && behind.from - level.to <= 3;
  return (
    counted &&
    beside &&
    ((behind.type === 'comparison' && behind.measure === null) || behind.type === 'change' || behind.type === 'not')
  );
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
