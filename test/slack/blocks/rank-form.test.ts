/** The form of a ranking: what it offers, and that every measure picked in it is the measure that is ranked. */
import type { InputBlock, StaticSelect } from '@slack/types';
import { UserError } from '../../../src/errors.js';
import { RANK_FIELDS, RANK_FORM } from '../../../src/slack/blocks/action-ids.js';
import { type FormState, rankForm, rankFormIsPrivate, rankFormQuestion } from '../../../src/slack/blocks/rank-form.js';
import { blockFaults } from '../validate/validate-blocks.js';
import { askBundled, type Bundled } from './ask-bundled.js';

let bundled: Bundled;
beforeAll(async () => {
  bundled = await askBundled();
});
afterAll(() => bundled.close());

type Filled = Partial<Record<keyof typeof RANK_FIELDS, string>>;

/** The state of a view as Slack sends it. */
function filled({ count, visibility, ...picked }: Filled): FormState {
  const field = (name: keyof typeof RANK_FIELDS, state: object) => [RANK_FIELDS[name], { [RANK_FIELDS[name]]: state }];
  const names = ['measure', 'order', 'place', 'period'] as const;
  return {
    values: Object.fromEntries([
      ...names.map((name) => field(name, { selected_option: picked[name] ? { value: picked[name] } : null })),
      field('count', { value: count ?? null }),
      field('visibility', { selected_options: visibility ? [{ value: visibility }] : [] }),
    ]),
  };
}

test('Slack takes it, and its fields are called as they are read', () => {
  const view = rankForm(bundled.dataset, '{"channel":"C01"}');
  expect(blockFaults(view)).toEqual([]);
  expect(view).toMatchObject({ callback_id: RANK_FORM, private_metadata: '{"channel":"C01"}' });
  expect(view.blocks.map((block) => block.block_id)).toEqual(Object.values(RANK_FIELDS));
});

test('measures stand under the kind of place that has them, places and periods are those of the data', () => {
  const [measure, , , place, period] = rankForm(bundled.dataset, '').blocks as (InputBlock & {
    element: StaticSelect;
  })[];
  const groups = measure?.element.option_groups ?? [];
  expect(groups.map((group) => group.label.text)).toEqual(['ICSs', 'trusts']);
  expect(groups.flatMap((group) => group.options)).toHaveLength(Object.keys(bundled.dataset.catalogue.measures).length);
  expect(place?.element.options?.map((option) => option.value)).toContain('East of England');
  expect(period?.element.options?.map((option) => option.value).slice(0, 2)).toEqual(['2025', '2024/25']);
});

test('what is picked is a question in words', () => {
  const all = { measure: 'dma_improve_care', order: 'lowest', count: '5', place: 'Midlands', period: '2025' };
  const questionOf = (picked: Filled) => rankFormQuestion(filled(picked), bundled.dataset);
  expect(questionOf(all)).toBe('lowest 5 ICSs on improve care score in Midlands in 2025');
  expect(questionOf({ measure: 'trust_dma', order: 'highest' })).toBe('highest trusts on DMA score');
  expect(() => questionOf({ measure: 'gone' })).toThrow(UserError);
});

test('only who ticks it is shown it alone', () => {
  expect(rankFormIsPrivate(filled({ visibility: 'private' }))).toBe(true);
  expect(rankFormIsPrivate(filled({}))).toBe(false);
});

test('the words are read as what was picked, whatever the measure', async () => {
  const wrong = new Set<string>();
  for (const [id, { level, periods }] of Object.entries(bundled.dataset.catalogue.measures))
    for (const order of ['highest', 'lowest']) {
      const period = periods.at(-1) ?? '';
      const state = filled({ measure: id, order, count: '5', period });
      const { query } = await bundled.ask(rankFormQuestion(state, bundled.dataset));
      const picked = {
        kind: 'rank',
        level,
        columns: [{ op: 'figure', measure: id, period }],
        order: { column: 0, direction: order },
        limit: { count: 5 },
      };
      try {
        expect(query).toMatchObject(picked);
      } catch {
        wrong.add(id);
      }
    }
  // Of the one that is known in parts only, what was published in words is told instead.
  expect([...wrong]).toEqual(['dma_2023_hsj']);
});

test('so is every place', async () => {
  const { dataset, ask } = bundled;
  for (const { value: place } of dataset.members.region ?? []) {
    const picked = { measure: 'trust_dma', order: 'highest', count: '5', place, period: '2025' };
    const { query } = await ask(rankFormQuestion(filled(picked), dataset));
    expect(query).toMatchObject({ kind: 'rank', level: 'trust', where: { dimension: 'region', values: [place] } });
  }
});
