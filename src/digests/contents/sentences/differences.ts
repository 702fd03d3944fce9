/** What changed in the figures, in a few sentences: how many, whose, and by how much where they are few. */
import type { Dataset } from '../../../dataset/dataset.js';
import { sentence } from '../../../present/headlines/parts/reading.js';
import { joinNames, someItems, someNames } from '../../../present/words/say-names.js';
import type { Difference } from '../snapshots/compare-snapshots.js';
import { changeText, figureName, type Kind, kindOf, measureOf, nameOf, textsOf } from '../snapshots/difference-rows.js';
import type { Snapshot } from '../snapshots/snapshot.js';

/** Kinds of figures named in a sentence, and figures named one by one. */
const MOST_KINDS = 4;
const MOST_FIGURES = 4;

/** The differences in the order of their table. */
export function sayDifferences(differences: readonly Difference[], old: Snapshot, dataset: Dataset): string[] {
  const of = (kind: Kind) => differences.filter((difference) => kindOf(difference) === kind);
  return [
    sentence(countsOf(differences)),
    ...WORDS.flatMap(({ kind, said }) => {
      const found = of(kind);
      return found.length ? [sentence(`${said}: ${itemsOf(found, old, dataset)}`)] : [];
    }),
    ...comings(old, dataset),
  ];
}

const WORDS = [
  { kind: 'revised', said: 'revised' },
  { kind: 'new', said: 'new' },
  { kind: 'gone', said: 'no longer there' },
] as const satisfies readonly { kind: Kind; said: string }[];

/** "Since the last edition 2 figures were revised, 42 are new and 1 is gone". */
function countsOf(differences: readonly Difference[]): string {
  const n = (kind: Kind) => differences.filter((difference) => kindOf(difference) === kind).length;
  const [revised, fresh, gone] = [n('revised'), n('new'), n('gone')];
  const figures = (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'figure' : 'figures'}`;
  const parts = [
    ...(revised ? [`${figures(revised)} ${revised === 1 ? 'was' : 'were'} revised`] : []),
    ...(fresh ? [`${revised ? fresh.toLocaleString('en-GB') : figures(fresh)} ${fresh === 1 ? 'is' : 'are'} new`] : []),
    ...(gone
      ? [`${revised || fresh ? gone.toLocaleString('en-GB') : figures(gone)} ${gone === 1 ? 'is' : 'are'} gone`]
      : []),
  ];
  return parts.length ? `since the last edition, ${joinNames(parts)}` : 'no figure has changed since the last edition';
}

/** Each by itself where they are few, else how many of what: "DMA score 2026 of 42 ICSs". */
function itemsOf(differences: readonly Difference[], old: Snapshot, dataset: Dataset): string {
  if (differences.length <= MOST_FIGURES)
    return someItems(
      differences.map((each) => single(each, old, dataset)),
      MOST_FIGURES,
    );
  const groups = new Map<string, Difference[]>();
  for (const each of differences) {
    const name = `${measureOf(each.measure, old, dataset).label} ${each.period}`;
    groups.set(`${each.level} ${name}`, [...(groups.get(`${each.level} ${name}`) ?? []), each]);
  }
  const items = [...groups.values()].map((group) => together(group, old, dataset));
  return someItems(items, MOST_KINDS);
}

/** "Devon's DMA score 2025 from 2.68 to 2.75 (+0.07)", "CDEL 2023/24 of Devon (£277m)". */
function single(difference: Difference, old: Snapshot, dataset: Dataset): string {
  const { unit } = measureOf(difference.measure, old, dataset);
  const [before, now] = textsOf(difference, unit);
  const whose = `${figureName(difference, old, dataset)} of ${nameOf(difference, old, dataset)}`;
  if (before === null || now === null) return `${whose} (${now ?? before})`;
  const change = changeText(difference, unit);
  return `${whose} from ${before} to ${now}${change ? ` (${change})` : ''}`;
}

function together(group: readonly Difference[], old: Snapshot, dataset: Dataset): string {
  const [first] = group;
  if (!first) return '';
  const entities = new Set(group.map(({ entity }) => entity)).size;
  const { one = 'row', many = 'rows' } = dataset.catalogue.levels[first.level] ?? {};
  return `${measureOf(first.measure, old, dataset).label} ${first.period} of ${entities} ${entities === 1 ? one : many}`;
}

/** Organisations that came or went. */
function comings(old: Snapshot, { entities, catalogue }: Dataset): string[] {
  return Object.entries(entities).flatMap(([level, all]) => {
    const before = old.names[level] ?? {};
    const keys = new Set(all.map(({ key }) => key));
    const come = all.filter(({ key }) => !Object.hasOwn(before, key)).map(({ name }) => name);
    const gone = Object.entries(before).flatMap(([key, name]) => (keys.has(key) ? [] : [name]));
    const words = (names: readonly string[]) =>
      catalogue.levels[level]?.[names.length === 1 ? 'one' : 'many'] ?? 'rows';
    return [
      ...(come.length
        ? [
            sentence(
              `${come.length} ${words(come)} ${come.length === 1 ? 'is' : 'are'} new to the data: ${someNames(come, MOST_FIGURES)}`,
            ),
          ]
        : []),
      ...(gone.length
        ? [
            sentence(
              `${gone.length} ${words(gone)} ${gone.length === 1 ? 'is' : 'are'} no longer in the data: ${someNames(gone, MOST_FIGURES)}`,
            ),
          ]
        : []),
    ];
  });
}
