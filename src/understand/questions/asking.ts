/** A question beside what was told before it, and what is put into it. */
import { hasMembers } from '../../dataset/dimensions-of.js';
import type { Node } from '../nodes/nodes.js';
import { isWhere } from '../thread/there.js';
import { understand } from '../understanding.js';
import type { Token } from '../words/tokenise.js';
import type { FiguresOf, Mention, Told } from './mentions.js';

export interface Asking {
  readonly text: string;
  readonly said: readonly Node[];
  readonly tokens: readonly Token[];
  readonly told: Told;
  /** Where was told of, and what was left out. */
  readonly where: readonly Mention[];
  readonly out: readonly Mention[];
  /** The question names its own places, or everywhere. */
  readonly namesWhere: boolean;
  /** Somewhere to be. */
  readonly isPlaced: (node: Node) => boolean;
  /** A value that is nowhere to be: a supplier, a type. */
  readonly isMember: (node: Node) => boolean;
  /** The level that is meant where none is named. */
  readonly isUsual: (level: string) => boolean;
  readonly labelOf: (dimension: string) => string | undefined;
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Fill {
  readonly edits?: readonly Edit[];
  /** Put behind the question. */
  readonly added?: string;
  readonly used: readonly Mention[];
}

export function askingOf(text: string, told: Told, deps: FiguresOf): Asking {
  const { catalogue } = deps.dataset;
  const { said, tokens } = understand(text, null, deps);
  const isPlaced = (node: Node) => node.type === 'place' && isWhere({ ...node, not: false }, deps.dataset);
  const isMember = (node: Node) =>
    node.type === 'place' &&
    !node.not &&
    node.options.every((option) => option.kind === 'member' && !hasMembers(catalogue, option.dimension));
  const placed = told.mentions.filter(({ node }) => isPlaced(node));
  return {
    text,
    said,
    tokens,
    told,
    where: placed.filter(({ node }) => node.type === 'place' && !node.not),
    out: placed.filter(({ node }) => node.type === 'place' && node.not),
    namesWhere: said.some((node) => isPlaced(node) || NAMES.has(node.type) || placesHeld(node) > 0),
    isPlaced,
    isMember,
    isUsual: (level) => level === Object.keys(catalogue.levels)[0],
    labelOf: (dimension) => catalogue.dimensions[dimension]?.one,
  };
}

const NAMES: ReadonlySet<Node['type']> = new Set(['whole', 'successor']);

/** "more than Devon" names one. */
export const placesHeld = (node: Node): number =>
  node.type === 'comparison' && node.against.kind === 'places' ? node.against.places.length : 0;

export const isWhat = (node: Node) => ['measure', 'group', 'term'].includes(node.type);
export const isLevel = (node: Node) => node.type === 'level' || node.type === 'dimension';
export const isCue = (node: Node, ...cues: string[]) => node.type === 'cue' && cues.includes(node.cue);
export const isPeriod = (node: Node) => ['period', 'periods', 'since'].includes(node.type);

export const listed = (mentions: readonly Mention[]) => [...new Set(mentions.map(({ text }) => text))].join(' and ');

export const put = ({ tokens }: Asking, node: Pick<Node, 'from' | 'to'>, text: string): Edit => ({
  start: tokens[node.from]?.start ?? 0,
  end: tokens[node.to - 1]?.end ?? 0,
  text,
});
