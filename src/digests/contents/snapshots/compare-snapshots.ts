import { type FigureSetId, type Snapshot, setOf, type Told } from './snapshot.js';

/** A figure that is not what it was. */
export interface Difference extends FigureSetId {
  /** The entity's key. */
  readonly entity: string;
  /** null where it is new. */
  readonly before: Told | null;
  /** null where it is gone. */
  readonly now: Told | null;
}

/** Every figure that differs, set by set. */
export function compareSnapshots(before: Snapshot, now: Snapshot): Difference[] {
  const sets = new Set([...Object.keys(before.figures), ...Object.keys(now.figures)]);
  return [...sets].flatMap((id) => {
    const [old, fresh] = [before.figures[id] ?? {}, now.figures[id] ?? {}];
    const entities = new Set([...Object.keys(old), ...Object.keys(fresh)]);
    return [...entities].flatMap((entity): Difference[] => {
      const difference = { ...setOf(id), entity, before: old[entity] ?? null, now: fresh[entity] ?? null };
      return difference.before === difference.now ? [] : [difference];
    });
  });
}
