/** Who stands elsewhere in the ranking of a level's main measure than in an earlier snapshot of the figures. */
import type { Catalogue } from '../../../dataset/catalogue.js';
import { type Snapshot, setOf } from './snapshot.js';

export interface Place {
  readonly place: number;
  readonly tied: boolean;
}

export interface RankChange {
  readonly key: string;
  readonly before: Place;
  readonly now: Place;
}

export interface RankChanges {
  /** The latest periods then and now. */
  readonly since: string;
  readonly period: string;
  /** How many were ranked then and are now. */
  readonly of: readonly [number, number];
  /** Those who moved, the furthest first. */
  readonly moved: readonly RankChange[];
}

/** null where one of the two has no figures of it; figures published within bounds have no rank. */
export function rankChanges(before: Snapshot, now: Snapshot, level: string, catalogue: Catalogue): RankChanges | null {
  const measure = catalogue.levels[level]?.default_measure ?? '';
  const periods = catalogue.measures[measure]?.periods ?? [];
  const setsAt = ({ figures }: Snapshot, period: string) =>
    Object.entries(figures).flatMap(([id, set]) => {
      const of = setOf(id);
      return of.level === level && of.measure === measure && of.period === period ? [set] : [];
    });
  const latestOf = (snapshot: Snapshot) => periods.findLast((period) => setsAt(snapshot, period).length > 0);
  const [since, period] = [latestOf(before), latestOf(now)];
  if (since === undefined || period === undefined) return null;
  const sign = catalogue.measures[measure]?.better === 'lower' ? 1 : -1;
  const [old, fresh] = [ranksOf(before, since), ranksOf(now, period)];
  const moved = [...fresh].flatMap(([key, place]) => {
    const earlier = old.get(key);
    return earlier && earlier.place !== place.place ? [{ key, before: earlier, now: place }] : [];
  });
  const nameOf = ({ key }: RankChange) => now.names[level]?.[key] ?? key;
  moved.sort(
    (a, b) => distance(b) - distance(a) || a.now.place - b.now.place || nameOf(a).localeCompare(nameOf(b), 'en-GB'),
  );
  return { since, period, of: [old.size, fresh.size], moved };

  function ranksOf(snapshot: Snapshot, at: string): Map<string, Place> {
    const values = meansOf(setsAt(snapshot, at));
    const all = [...values.values()];
    return new Map(
      [...values].map(([key, value]) => {
        const ahead = all.filter((other) => sign * (other - value) < -1e-9).length;
        return [key, { place: ahead + 1, tied: all.filter((other) => Math.abs(other - value) <= 1e-9).length > 1 }];
      }),
    );
  }
}

/** Of figures published by setting, the mean of the settings. */
function meansOf(settings: readonly Readonly<Record<string, number | string>>[]): Map<string, number> {
  const numbers = new Map<string, number[]>();
  for (const entities of settings)
    for (const [key, told] of Object.entries(entities))
      if (typeof told === 'number') numbers.set(key, [...(numbers.get(key) ?? []), told]);
  return new Map([...numbers].map(([key, all]) => [key, all.reduce((a, b) => a + b, 0) / all.length]));
}

const distance = ({ before, now }: RankChange) => Math.abs(before.place - now.place);
