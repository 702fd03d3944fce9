import type { Node } from '../../nodes/nodes.js';
import type { Sketch } from '../sketch.js';

/** Words that only name the level or ask to see it. */
export function takeLevel(sketch: Sketch): void {
  sketch.mark(...sketch.levelNodes);
  sketch.take('whole', 'who', 'all', 'scoring', 'plot', 'pronoun');
  sketch.mark(...sketch.all('relative_period').filter((node) => node.steps === 0), ...joins(sketch));
  sketch.takeCues('list');
  // "the South West region": the word says only what kind of place it is.
  const named = new Set(sketch.allFilters.map((f) => f.dimension));
  sketch.mark(...sketch.dimensionNodes.flatMap(({ node, id, each }) => (!each && named.has(id) ? [node] : [])));
  // "Epic is used by which trusts": of whose product is named, that it is used says nothing more.
  const product = sketch.allFilters.some(({ dimension }) => sketch.isKind(dimension));
  if (product && !sketch.has('superlative')) sketch.takeCues('common');
}

/** Every "and", and each "or" between two of a kind: places and measures in a row are listed, whichever word joins them. */
export function joins(sketch: Sketch): Node[] {
  const said = sketch.nodes.filter((node) => node.type !== 'filler');
  return sketch.all('and').filter((node) => {
    const at = said.indexOf(node);
    const [before, after] = [said[at - 1], said[at + 1]];
    const listed =
      before?.type === 'place' && after?.type === 'place'
        ? sameDimension(sketch, before, after)
        : before?.type === after?.type && ['measure', 'period'].includes(before?.type ?? '');
    return !node.or || listed || after?.type === 'and';
  });
}

/** "in London or on Epic" is no list: its places are of two kinds. */
function sameDimension(sketch: Sketch, a: Node, b: Node): boolean {
  const of = (node: Node) => sketch.allFilters.find((f) => f.node === node)?.dimension;
  return of(a) === of(b);
}
