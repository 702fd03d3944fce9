/** What a digest holds, as people read it in a list; also the title it has where nobody gave it one. */
import type { Dataset } from '../../dataset/dataset.js';
import { isTableDataset, type TableDataset } from '../../dataset/table/table-dataset.js';
import { countWord, someNames } from '../../present/words/say-names.js';
import type { Content, ContentKind, ContentOf } from './content.js';
import { findEntity, findPlace, mainLevel, placeDimension } from './places.js';
import { latestFigure } from './queries.js';
import { wordingOf } from './words.js';

const NAMED = 3;

/** "Round-up of the Midlands". Names that are gone are said as they were given. */
export function contentInWords(content: Content, dataset: Dataset | TableDataset): string {
  const say = WORDS[content.kind] as Sayer<ContentKind>;
  return say(content, dataset);
}

type Sayer<Kind extends ContentKind> = (content: ContentOf<Kind>, dataset: Dataset | TableDataset) => string;

const WORDS = {
  'round-up': ({ place, measure }, dataset) => {
    const about = measure === undefined ? '' : `: ${phraseOf(measure, dataset)}`;
    return `Round-up of ${placeName(place, dataset)}${about}`;
  },
  spotlight: ({ region }, dataset) => {
    const one = isTableDataset(dataset)
      ? 'record'
      : (dataset.catalogue.levels[mainLevel(dataset.catalogue)]?.one ?? 'organisation');
    return `Spotlight on another ${one} each time${region === null ? '' : `, in ${placeName(region, dataset)}`}`;
  },
  'watch-list': ({ codes, against }, dataset) => {
    const names = someNames(
      codes.map((code) => entityName(code, dataset)),
      NAMED,
    );
    const peers = Array.isArray(against)
      ? someNames(
          against.map((code) => entityName(code, dataset)),
          NAMED,
        )
      : against === 'region'
        ? ownRegion(codes.length > 1, dataset)
        : placeName(null, dataset);
    return `Watch list: ${names}, against ${peers}`;
  },
  'what-changed': () => 'What changed in the data',
  answers: ({ items }) => {
    const [first] = items;
    return items.length === 1 && first ? first.question : `Answers to ${countWord(items.length)} questions`;
  },
} satisfies { [Kind in ContentKind]: Sayer<Kind> };

function ownRegion(many: boolean, dataset: Dataset | TableDataset): string {
  const dimension = isTableDataset(dataset) ? null : placeDimension(mainLevel(dataset.catalogue), dataset.catalogue);
  const words = isTableDataset(dataset) || dimension === null ? undefined : dataset.catalogue.dimensions[dimension];
  return many ? `their own ${words?.many ?? 'places'}` : `its own ${words?.one ?? 'place'}`;
}

function placeName(place: string | null, dataset: Dataset | TableDataset): string {
  const found = isTableDataset(dataset) ? undefined : findPlace(place, mainLevel(dataset.catalogue), dataset)?.name;
  return found ?? place ?? 'the whole table';
}

function entityName(code: string, dataset: Dataset | TableDataset): string {
  return isTableDataset(dataset) ? code : (findEntity(code, mainLevel(dataset.catalogue), dataset)?.name ?? code);
}

function phraseOf(id: string, dataset: Dataset | TableDataset): string {
  const measure = isTableDataset(dataset) ? undefined : dataset.catalogue.measures[id];
  return isTableDataset(dataset) || !measure ? id : wordingOf(latestFigure(id, dataset), measure.level, dataset).phrase;
}
