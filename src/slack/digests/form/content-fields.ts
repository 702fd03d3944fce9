/** The fields that say what a digest holds: those that the template needs, and no others. */
import type { KnownBlock, MultiStaticSelect } from '@slack/types';
import type { Dataset } from '../../../dataset/dataset.js';
import { isTableDataset, type TableDataset } from '../../../dataset/table/table-dataset.js';
import { mainLevel, placeDimension } from '../../../digests/contents/places.js';
import { inSentence } from '../../../query/describe/describe-expression.js';
import { bulletSection, section } from '../../blocks/elements.js';
import { LIMITS } from '../../blocks/limits.js';
import { measureSelect, option, select } from '../../blocks/selects.js';
import type { Items } from '../from-answer.js';
import { CHOSEN, placeValues, type Template, WHOLE } from './content-of-draft.js';
import type { Draft } from './fields.js';
import { input } from './input.js';

/** `items`: of an answer, which says itself what it holds. */
export function contentFields(draft: Draft, items: Items | null, dataset: Dataset | TableDataset): KnownBlock[] {
  if (items) return answerLines(items);
  if (isTableDataset(dataset)) return [];
  const template = draft.what as Template | undefined;
  const { one = 'organisation', many = 'organisations' } = dataset.catalogue.levels[mainLevel(dataset.catalogue)] ?? {};
  const what = select(
    Object.entries(TEMPLATES).map(([value, { name }]) => option(name({ one, many }), value)),
    template,
  );
  return [
    input('what', 'What it holds', what, {
      told: true,
      ...(template && { hint: TEMPLATES[template].about({ one, many }) }),
    }),
    ...(template ? TEMPLATES[template].fields(draft, dataset) : []),
  ];
}

function answerLines(items: Items): KnownBlock[] {
  const [first] = items;
  if (!first) return [section('The answer that this was to hold is no longer kept: ask the question again.')];
  const questions = [...new Set(items.map(({ question }) => question))];
  return [
    section('It holds the answer to this, each time with the newest figures there are:'),
    bulletSection(questions),
  ];
}

/** What an organisation is called, and several. */
interface Voice {
  readonly one: string;
  readonly many: string;
}

interface TemplateFields {
  readonly name: (voice: Voice) => string;
  /** What it is good for. */
  readonly about: (voice: Voice) => string;
  readonly fields: (draft: Draft, dataset: Dataset) => KnownBlock[];
}

const TEMPLATES = {
  'round-up': {
    name: () => 'Round-up of a region or of the whole country',
    about: () => 'Top and bottom, the mean, who moved, and where the place is strong and weak.',
    fields: (draft, dataset) => [placeField(draft, dataset), measureField(draft, dataset)],
  },
  spotlight: {
    name: ({ one }) => `Spotlight on another ${one} each time`,
    about: ({ one }) => `Each ${one} has its turn before any comes again.`,
    fields: (draft, dataset) => [placeField(draft, dataset)],
  },
  'watch-list': {
    name: ({ many }) => `Watch list of ${many} that you choose`,
    about: () => 'How they stand against their region, the whole country, or others that you choose.',
    fields: watchFields,
  },
  'what-changed': {
    name: () => 'What changed in the data',
    about: () =>
      'Every figure that moved, came or went since the last time, and who gained or lost places. Counted from today.',
    fields: () => [],
  },
} satisfies Record<Template, TemplateFields>;

function placeField({ place = WHOLE }: Draft, dataset: Dataset): KnownBlock {
  const options = placeValues(dataset).filter(fits);
  const whole = option(dataset.catalogue.whole.name, WHOLE);
  return input('place', 'Where', select([whole, ...options.map(({ name, value }) => option(name, value))], place));
}

function measureField({ measure }: Draft, dataset: Dataset): KnownBlock {
  const main = dataset.catalogue.levels[mainLevel(dataset.catalogue)]?.default_measure ?? '';
  const label = dataset.catalogue.measures[main]?.label;
  return input('measure', 'By which measure', measureSelect(dataset, measure), {
    optional: true,
    ...(label && { hint: `Leave it empty for the ${inSentence(label)}.` }),
  });
}

function watchFields({ codes, against = 'region', peers }: Draft, dataset: Dataset): KnownBlock[] {
  const { catalogue } = dataset;
  const level = mainLevel(catalogue);
  const { many = 'organisations' } = catalogue.levels[level] ?? {};
  const region = catalogue.dimensions[placeDimension(level, catalogue) ?? '']?.one ?? 'region';
  const yardsticks = [
    option(`The mean of their own ${region}`, 'region'),
    option(`The mean of ${catalogue.whole.name}`, 'england'),
    option(`Other ${many} that I choose`, CHOSEN),
  ];
  return [
    input('codes', `Which ${many}`, entitySelect(codes, dataset)),
    input('against', 'Against', select(yardsticks, against), { told: true }),
    ...(against === CHOSEN ? [input('peers', `Against which ${many}`, entitySelect(peers, dataset))] : []),
  ];
}

function entitySelect(chosen: readonly string[] | undefined, dataset: Dataset): Omit<MultiStaticSelect, 'action_id'> {
  const entities = dataset.entities[mainLevel(dataset.catalogue)] ?? [];
  const options = entities
    .map(({ name, code, key }) => ({ name, value: code ?? key }))
    .filter(fits)
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
    .map(({ name, value }) => option(name, value))
    .slice(0, LIMITS.options);
  const initial_options = options.filter(({ value }) => chosen?.includes(value ?? ''));
  return {
    type: 'multi_static_select',
    options,
    max_selected_items: MOST_WATCHED,
    ...(initial_options.length ? { initial_options } : {}),
  };
}

const MOST_WATCHED = 42;

const fits = ({ value }: { readonly value: string }) => value.length <= LIMITS.optionValue;
