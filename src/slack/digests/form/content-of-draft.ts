/** What a digest is to hold, by what was chosen in its form; and the other way round. */
import type { Dataset } from '../../../dataset/dataset.js';
import { isTableDataset, type TableDataset } from '../../../dataset/table/table-dataset.js';
import { Content, type ContentKind } from '../../../digests/contents/content.js';
import { findEntity, findPlace, mainLevel, placeDimension } from '../../../digests/contents/places.js';
import type { Items } from '../from-answer.js';
import type { Draft, Errors, Read } from './fields.js';

/** The whole country, among places. */
export const WHOLE = 'whole';
/** Peers that were chosen one by one. */
export const CHOSEN = 'chosen';

export type Template = Exclude<ContentKind, 'answers'>;

export function contentOf(draft: Draft, items: Items | null): Read<Content> {
  if (items?.length === 0) return { errors: { title: 'The answer is no longer kept: ask the question again.' } };
  if (items) return { value: { kind: 'answers', items } };
  const template = draft.what as Template | undefined;
  const errors = template === undefined ? { what: 'Choose what the digest holds.' } : MISSING[template](draft);
  if (template === undefined || Object.keys(errors).length) return { errors };
  return { value: Content.parse(CONTENTS[template](draft)) };
}

const placeIn = ({ place = WHOLE }: Draft) => (place === WHOLE ? null : place);

const CONTENTS = {
  'round-up': (draft) => ({
    kind: 'round-up',
    place: placeIn(draft),
    ...(draft.measure === undefined ? {} : { measure: draft.measure }),
  }),
  spotlight: (draft) => ({ kind: 'spotlight', region: placeIn(draft) }),
  'watch-list': ({ codes, against = 'region', peers }) => ({
    kind: 'watch-list',
    codes,
    against: against === CHOSEN ? peers : against,
  }),
  'what-changed': () => ({ kind: 'what-changed' }),
} satisfies Record<Template, (draft: Draft) => object>;

const MISSING = {
  'round-up': () => ({}),
  spotlight: () => ({}),
  'watch-list': ({ codes, against, peers }) => ({
    ...(codes ? {} : { codes: 'Choose at least one to watch.' }),
    ...(against === CHOSEN && !peers ? { peers: 'Choose at least one to hold them against.' } : {}),
  }),
  'what-changed': () => ({}),
} satisfies Record<Template, (draft: Draft) => Errors>;

/** As the fields of the form hold it. Who is not in the data any more is left out, and has to be chosen anew. */
export function contentDraft(content: Content, dataset: Dataset | TableDataset): Draft {
  if (content.kind === 'answers' || isTableDataset(dataset)) return {};
  const { kind } = content;
  if (kind === 'round-up')
    return {
      what: kind,
      ...placeDraft(content.place, dataset),
      ...(content.measure === undefined ? {} : { measure: content.measure }),
    };
  if (kind === 'spotlight') return { what: kind, ...placeDraft(content.region, dataset) };
  if (kind === 'what-changed') return { what: kind };
  const { codes, against } = content;
  const peers = Array.isArray(against) ? { against: CHOSEN, peers: entityValues(against, dataset) } : { against };
  return { what: kind, codes: entityValues(codes, dataset), ...peers };
}

/** How a place is named in a digest: by its code, where it has one. */
export function placeValues(dataset: Dataset): readonly { readonly name: string; readonly value: string }[] {
  const dimension = placeDimension(mainLevel(dataset.catalogue), dataset.catalogue);
  return (dataset.members[dimension ?? ''] ?? []).map(({ value, code }) => ({ name: value, value: code ?? value }));
}

/** As `placeValues` has it; nothing for one that is gone. */
export function placeDraft(place: string | null, dataset: Dataset): Pick<Draft, 'place'> {
  const found = findPlace(place, mainLevel(dataset.catalogue), dataset);
  if (!found) return {};
  if (found.dimension === null) return { place: WHOLE };
  const known = placeValues(dataset).find(({ name }) => name === found.value);
  return known ? { place: known.value } : {};
}

function entityValues(codes: readonly string[], dataset: Dataset): readonly string[] {
  const level = mainLevel(dataset.catalogue);
  return codes.flatMap((code) => {
    const entity = findEntity(code, level, dataset);
    return entity ? [entity.code ?? entity.key] : [];
  });
}
