/** Whether the parts of a catalogue fit one another: every id it mentions exists, no word means two things, no ratio is circular. */
import type { Catalogue } from '../catalogue.js';
import type { CatalogueReading, Path } from '../read/read-catalogue.js';

/** Says that what stands at `path` is wrong: its value, and the end of a sentence about it. */
export type Report = (path: Path, value: string | null, message: string) => void;

/** The faults of a catalogue on its own, without looking at the tables. */
export function checkCatalogue(catalogue: Catalogue, { faultAt }: CatalogueReading): ReturnType<typeof faultAt>[] {
  const faults: ReturnType<typeof faultAt>[] = [];
  const report: Report = (path, value, message) => faults.push(faultAt(path, value, message));
  checkLevels(catalogue, report);
  checkDimensions(catalogue, report);
  checkMeasures(catalogue, report);
  checkMentions(catalogue, report);
  checkWords(catalogue, report);
  return faults;
}

function checkLevels({ levels, measures }: Catalogue, report: Report): void {
  for (const [id, level] of Object.entries(levels)) {
    for (const setting of ['default_measure', 'size_measure'] as const) {
      const measure = level[setting];
      if (measure === null) continue;
      const path = ['levels', id, setting];
      if (!measures[measure]) report(path, measure, 'is not a measure');
      else if (measures[measure].level !== id) report(path, measure, `is not a measure of the level ${id}`);
    }
    const above = [id];
    for (let parent = level.parent?.level; parent; parent = levels[parent]?.parent?.level) {
      const path = ['levels', id, 'parent', 'level'];
      if (!levels[parent]) report(path, parent, 'is not a level');
      if (above.includes(parent)) {
        report(path, parent, 'makes the levels a circle');
        break;
      }
      above.push(parent);
    }
  }
}

function checkDimensions({ levels, dimensions }: Catalogue, report: Report): void {
  for (const [id, { level, values }] of Object.entries(dimensions)) {
    if (!levels[level]) report(['dimensions', id, 'level'], level, 'is not a level');
    if (levels[id]) report(['dimensions', id], id, 'is the name of a level, too');
    const claims = Object.entries(values).flatMap(([owner, words]) =>
      [owner, ...words].map((word) => ({ owner, word, path: ['dimensions', id, 'values', owner] })),
    );
    reportClashes(claims, report, (other) => `means ${other} already`);
  }
}

function checkMeasures(catalogue: Catalogue, report: Report): void {
  const { levels, measures, caveats } = catalogue;
  for (const [id, measure] of Object.entries(measures)) {
    const path = ['measures', id];
    if (!levels[measure.level]) report([...path, 'level'], measure.level, 'is not a level');
    for (const [i, period] of measure.periods.entries()) {
      if (measure.periods.indexOf(period) < i) report([...path, 'periods', i], period, 'is there twice');
    }
    if (measure.scale && measure.scale[0] >= measure.scale[1]) {
      report([...path, 'scale'], measure.scale.join(' to '), 'does not run upwards');
    }
    for (const [i, caveat] of measure.caveats.entries()) {
      if (!(caveat in caveats)) report([...path, 'caveats', i], caveat, 'is not a caveat');
    }
    for (const [level, other] of Object.entries(measure.at_level)) {
      if (!levels[level]) report([...path, 'at_level', level], level, 'is not a level');
      else if (measures[other]?.level !== level)
        report([...path, 'at_level', level], other, `is not a measure of the level ${level}`);
    }
    if (measure.per_head !== null && !measures[measure.per_head]) {
      report([...path, 'per_head'], measure.per_head, 'is not a measure');
    }
    checkRollup(catalogue, id, report);
  }
}

function checkRollup({ measures }: Catalogue, id: string, report: Report): void {
  const measure = measures[id];
  if (!measure) return;
  const path = ['measures', id, 'rollup'];
  if (typeof measure.rollup === 'string') {
    if (!measure.stored) report(path, measure.rollup, 'needs figures: a measure that is not stored is a ratio');
    return;
  }
  for (const part of ['of', 'by'] as const) {
    const other = measure.rollup.ratio[part];
    const place = [...path, 'ratio', part];
    const found = measures[other];
    if (!found) report(place, other, 'is not a measure');
    else if (found.level !== measure.level) report(place, other, `is not a measure of the level ${measure.level}`);
    else if (found.rollup !== 'sum') report(place, other, 'does not add up, so it cannot be part of a ratio');
    else {
      const lacking = measure.periods.filter((period) => !found.periods.includes(period));
      if (lacking.length > 0) report(place, other, `has no ${lacking.join(', ')}, which ${id} has`);
    }
  }
}

/** The ids that the rest of the catalogue mentions. */
function checkMentions(catalogue: Catalogue, report: Report): void {
  const { measures, groups, other_periods, population_measure } = catalogue;
  for (const [id, group] of Object.entries(groups)) {
    for (const [i, measure] of group.measures.entries()) {
      const path = ['groups', id, 'measures', i];
      if (!measures[measure]) report(path, measure, 'is not a measure');
      else if (measures[measure].level !== measures[group.measures[0] ?? '']?.level) {
        report(path, measure, 'is of another level than the rest of its group');
      }
    }
  }
  for (const [period, ids] of Object.entries(other_periods)) {
    for (const [i, measure] of ids.entries()) {
      const path = ['other_periods', period, i];
      if (!measures[measure]) report(path, measure, 'is not a measure');
      else if (!measures[measure].periods.includes(period)) report(path, measure, `has no ${period}`);
    }
  }
  if (population_measure !== null && !measures[population_measure]) {
    report(['population_measure'], population_measure, 'is not a measure');
  }
}

/** No name or word may mean two measures, groups or dimensions of one level: a question with it could not be understood. */
function checkWords({ levels, dimensions, measures, groups }: Catalogue, report: Report): void {
  for (const level of Object.keys(levels)) {
    const claims: Claim[] = [];
    const add = (owner: string, kind: string, named: object, settings: readonly string[]) => {
      for (const setting of settings) {
        for (const word of [(named as Record<string, string | string[]>)[setting] ?? []].flat()) {
          claims.push({ owner, word, path: [kind, owner, setting] });
        }
      }
    };
    for (const [id, m] of Object.entries(measures)) if (m.level === level) add(id, 'measures', m, ['label', 'words']);
    for (const [id, d] of Object.entries(dimensions)) {
      if (d.level === level) add(id, 'dimensions', d, ['one', 'many', 'words']);
    }
    for (const [id, g] of Object.entries(groups)) {
      if (measures[g.measures[0] ?? '']?.level === level) add(id, 'groups', g, ['one', 'many', 'words']);
    }
    reportClashes(claims, report, (other) => `is a word of ${other} already`);
  }
}

interface Claim {
  readonly owner: string;
  readonly word: string;
  readonly path: Path;
}

function reportClashes(claims: readonly Claim[], report: Report, message: (other: string) => string): void {
  const claimed = new Map<string, string>();
  for (const { owner, word, path } of claims) {
    const folded = foldWord(word);
    const other = claimed.get(folded);
    if (other !== undefined && other !== owner) report(path, word, message(other));
    else claimed.set(folded, owner);
  }
}

/** As questions are read: without case, punctuation and plurals. */
export function foldWord(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => word.replace(/(?<=\w{2})ies$/, 'y').replace(/(?<=\w{2}[^siu])s$/, ''))
    .join(' ');
}
