/** One digest in a list: what it holds, when it runs, how it is, and what this person can do with it. */
import type { ActionsBlock, Button, KnownBlock, Overflow, RichTextElement } from '@slack/types';
import type { Dataset } from '../../../dataset/dataset.js';
import type { TableDataset } from '../../../dataset/table/table-dataset.js';
import { isAround, isOwner, type Person } from '../../../digests/book/rights.js';
import { conditionInWords } from '../../../digests/contents/conditions/condition-in-words.js';
import { contentInWords } from '../../../digests/contents/content-in-words.js';
import { bodyOf, type DigestBody } from '../../../digests/digest.js';
import { scheduleInWords } from '../../../digests/schedule/schedule-in-words.js';
import { slotInWords } from '../../../digests/schedule/slot-in-words.js';
import type { Digest } from '../../../store/tables/digests/digests.js';
import { capitalised } from '../../../words.js';
import { button, richLine } from '../../blocks/elements.js';
import { option } from '../../blocks/selects.js';
import { DIGEST_ACTIONS, MORE } from '../action-ids.js';
import type { Upcoming } from '../form/preview.js';
import { bold, channelName, newLine, personName, words } from '../say.js';

export interface Listing {
  readonly by: Person;
  readonly dataset: Dataset | TableDataset;
  readonly upcoming: Upcoming;
}

const UNREADABLE = 'It was set up with another version of Wiggle: delete it, and make it anew.';

/** `place`: its number in the list. `blockId`: of its buttons. */
export function digestEntry(digest: Digest, place: number, blockId: string, listing: Listing): KnownBlock[] {
  const body = bodyOf(digest);
  const lines: RichTextElement[][] = [
    [bold(`${place}. ${body?.title ?? 'A digest'}`)],
    ...(body ? aboutLines(body, listing) : [[words(UNREADABLE)]]),
    stateLine(digest, body, listing),
    [
      words('Posts to '),
      channelName(digest.channel),
      ...(digest.owner === null ? [words(', nobody owns it')] : [words(', owned by '), personName(digest.owner)]),
    ],
  ];
  const pieces = lines.flatMap((line, i) => (i === 0 ? line : [newLine, ...line]));
  const actions = actionsFor(digest, blockId, listing.by);
  return [richLine(pieces), ...(actions ? [actions] : [])];
}

/** "Round-up of the Midlands: every Monday at 09:00 (Europe/Paris), next on Mon 23 Nov 2026, 09:00 CET", for one line. */
export function digestInALine(digest: Digest, { upcoming }: Pick<Listing, 'upcoming'>): string {
  const body = bodyOf(digest);
  if (!body) return UNREADABLE;
  const { title, schedule, zone } = body;
  const [next] = upcoming(schedule, zone);
  const when = next === undefined ? '' : `, next on ${slotInWords(next, zone)}`;
  return `${title}: ${timesOf(body)}${digest.state === 'paused' ? ' (paused)' : when}`;
}

export const timesOf = ({ schedule, zone }: Pick<DigestBody, 'schedule' | 'zone'>) =>
  `${scheduleInWords(schedule)} (${zone})`;

function aboutLines(body: DigestBody, { dataset }: Listing): RichTextElement[][] {
  const { title, content, condition } = body;
  const held = contentInWords(content, dataset);
  const times = capitalised(timesOf(body));
  return [
    [words(held === title ? times : `${held}. ${times}`)],
    ...(condition ? [[words(conditionInWords(condition, dataset))]] : []),
  ];
}

function stateLine(
  { state, pausedBecause }: Digest,
  body: DigestBody | null,
  { upcoming }: Listing,
): RichTextElement[] {
  if (state === 'paused') return [bold('Paused. '), words(capitalised(pausedBecause ?? 'Resume it to go on.'))];
  const runs = body ? upcoming(body.schedule, body.zone) : [];
  return runs.length && body
    ? [words(`Next: ${runs.map((at) => slotInWords(at, body.zone)).join('; ')}`)]
    : [words('It has no next run.')];
}

/** null: they may do nothing with it. */
function actionsFor(digest: Digest, block_id: string, by: Person): ActionsBlock | null {
  if (!isAround(digest, by)) return null;
  const { id, state, owner } = digest;
  const own = isOwner(digest, by);
  const start = owner === null ? takeOver(id) : button(DIGEST_ACTIONS.resume, 'Resume', id);
  const elements: (Button | Overflow)[] = [
    ...(own ? [button(DIGEST_ACTIONS.edit, 'Edit', id)] : []),
    ...(state === 'paused'
      ? [start]
      : [button(DIGEST_ACTIONS.pause, 'Pause', id), button(DIGEST_ACTIONS.run, 'Run now', id)]),
    button(DIGEST_ACTIONS.history, 'History', id),
    ...(own ? [moreOf(id)] : []),
  ];
  return { type: 'actions', block_id, elements };
}

const takeOver = (id: string) => button(DIGEST_ACTIONS.takeOver, 'Take over', id);

const moreOf = (id: string): Overflow => ({
  type: 'overflow',
  action_id: DIGEST_ACTIONS.more,
  options: [
    option('Move to another channel', `${MORE.move} ${id}`),
    option('Hand over to somebody else', `${MORE.handOver} ${id}`),
    option('Delete', `${MORE.remove} ${id}`),
  ],
});
