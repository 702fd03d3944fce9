/** The form of a digest: new, edited, or made of an answer. It is made anew with each choice that asks for other fields. */
import type { KnownBlock, ModalView } from '@slack/types';
import type { Dataset } from '../../../dataset/dataset.js';
import type { TableDataset } from '../../../dataset/table/table-dataset.js';
import { plainElement, section } from '../../blocks/elements.js';
import { LIMITS } from '../../blocks/limits.js';
import { DIGEST_FORM } from '../action-ids.js';
import type { Items } from '../from-answer.js';
import { conditionFields } from './condition-fields.js';
import { contentFields } from './content-fields.js';
import { type Draft, unshown } from './fields.js';
import { input, line } from './input.js';
import { preview, type Upcoming } from './preview.js';
import { scheduleFields } from './schedule-fields.js';
import { whenOf } from './schedule-of-draft.js';

/** What comes back with the form, beside what is filled in. */
export interface Opened {
  /** Of the digest; of a new one made up when the form is opened, so that a form sent twice makes one. */
  readonly id: string;
  /** Of the digest as it was when its form was opened; null: it is new. */
  readonly version: number | null;
  /** Where the form was opened from; null: from no channel. */
  readonly channel: string | null;
  /** Id of the answer that it is made of; null: of none. */
  readonly answer: string | null;
  /** In which the one who fills it in lives. */
  readonly ownZone: string;
}

export interface Form {
  readonly opened: Opened;
  readonly draft: Draft;
  /** Of a digest of questions; empty where the answer is no longer kept. */
  readonly items: Items | null;
  /** What has to be said first. */
  readonly note?: string;
}

export interface FormDeps {
  readonly dataset: Dataset | TableDataset;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly upcoming: Upcoming;
}

const MOST_METADATA = 3_000;

export function digestForm(form: Form, { dataset, now, upcoming }: FormDeps): ModalView {
  const { opened, draft, items, note } = form;
  const isNew = opened.version === null;
  const blocks: KnownBlock[] = [
    ...(note === undefined ? [] : [section(note)]),
    ...contentFields(draft, items, dataset),
    titleField(draft),
    ...(isNew ? [channelField(draft)] : []),
    ...scheduleFields(draft, { now, ownZone: opened.ownZone }),
    ...preview(whenOf(draft), upcoming),
    { type: 'divider' },
    ...conditionFields(draft, dataset),
  ];
  return {
    type: 'modal',
    callback_id: DIGEST_FORM,
    private_metadata: metadataOf(opened, draft, blocks),
    title: plainElement(isNew ? 'New digest' : 'Edit digest', LIMITS.viewTitle),
    submit: plainElement(isNew ? 'Make it' : 'Save', LIMITS.viewTitle),
    close: plainElement('Cancel', LIMITS.viewTitle),
    blocks,
  };
}

/** What `metadataOf` has kept. */
export const readMetadata = (metadata: string) => JSON.parse(metadata) as { opened: Opened; draft: Draft };

/**
 * With what was chosen in fields that are not shown any more: who chooses the former template again finds them as they were. Only
 * where that is more than Slack keeps is it let go.
 */
function metadataOf(opened: Opened, draft: Draft, blocks: readonly KnownBlock[]): string {
  const ids = blocks.flatMap(({ block_id }) => block_id ?? []);
  const whole = JSON.stringify({ opened, draft: unshown(draft, ids) });
  return whole.length <= MOST_METADATA ? whole : JSON.stringify({ opened, draft: {} });
}

const titleField = ({ title }: Draft) =>
  input('title', 'Title', line(100, title, 'For the board'), {
    optional: true,
    hint: 'Leave it empty to call it by what it holds.',
  });

const channelField = ({ channel }: Draft) =>
  input('channel', 'Channel', channelSelect(channel), { hint: 'Wiggle has to be in it: /invite @Wiggle there.' });

/** Channels of this workspace alone: nothing is posted where another organisation reads along. */
export const channelSelect = (chosen: string | null | undefined) => ({
  type: 'conversations_select',
  filter: { include: ['public', 'private'], exclude_external_shared_channels: true, exclude_bot_users: true },
  ...(chosen ? { initial_conversation: chosen } : {}),
});
