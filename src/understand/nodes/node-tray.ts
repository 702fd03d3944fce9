/** A question's nodes, of which a composer takes what it understands. What nobody takes counts against its reading. */

import type { Cue } from './meanings.js';
import { weightOf } from './node-weights.js';
import type { Node, NodeOf } from './nodes.js';

export class NodeTray {
  readonly #taken = new Set<Node>();

  constructor(readonly nodes: readonly Node[]) {}

  get left(): Node[] {
    return this.nodes.filter((node) => !this.#taken.has(node));
  }

  /** The cost of all that nobody took. */
  get unaccounted(): number {
    return this.left.reduce((sum, node) => sum + weightOf(node), 0);
  }

  mark(...nodes: readonly Node[]): void {
    for (const node of nodes) this.#taken.add(node);
  }

  isTaken = (node: Node) => this.#taken.has(node);

  all<T extends Node['type']>(type: T): NodeOf<T>[] {
    return this.nodes.filter((node): node is NodeOf<T> => node.type === type);
  }

  has = (type: Node['type']): boolean => this.nodes.some((node) => node.type === type);

  hasCue = (...cues: Cue[]): boolean => this.all('cue').some((node) => cues.includes(node.cue));

  /** Takes all nodes of these types. */
  take<T extends Node['type']>(...types: T[]): NodeOf<T>[] {
    const found = this.nodes.filter(
      (node): node is NodeOf<T> => (types as string[]).includes(node.type) && !this.#taken.has(node),
    );
    this.mark(...found);
    return found;
  }

  takeCues(...cues: Cue[]): boolean {
    const found = this.all('cue').filter((node) => cues.includes(node.cue));
    this.mark(...found);
    return found.length > 0;
  }
}
