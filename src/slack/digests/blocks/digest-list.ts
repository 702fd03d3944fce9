/** The digests of a channel and of a person, as many as one message holds. */
import type { Button, KnownBlock } from '@slack/types';
import type { Listed } from '../../../digests/book/book.js';
import type { Digest } from '../../../store/tables/digests/digests.js';
import { boldSection, button, buttonRows, context, fitsMessage, type Message, section } from '../../blocks/elements.js';
import { mrkdwn } from '../../blocks/escape.js';
import { LIMITS } from '../../blocks/limits.js';
import { COMMANDS, DIGEST_WORDS } from '../../commands.js';
import { DIGEST_ACTIONS, listBlock } from '../action-ids.js';
import { digestEntry, digestInALine, type Listing } from './digest-entry.js';

const MOST = 10;
const NONE =
  'There are no digests here yet. A digest posts figures to a channel at the times you choose: a round-up of a region, another organisation each time, those you watch, what changed, or any answer.';

/** From the one numbered `first` (from 0) on. `told`: what has just been done. */
export function digestList(listed: Listed, first: number, listing: Listing, told: Message | null = null): Message {
  const all = [...listed.here, ...listed.mine];
  const start = first < all.length ? first : 0;
  const lines = all.map((digest, i) => `${i + 1}. ${digestInALine(digest, listing)}`);
  const text = mrkdwn(
    [...(told ? [told.text] : []), ...(lines.length ? lines : [NONE])].join('\n'),
    LIMITS.messageText,
  );
  for (let count = Math.min(MOST, all.length - start); ; count -= 1) {
    const blocks = [...(told?.blocks ?? []), ...pageOf(listed, start, count, listing)];
    if (count <= 1 || fitsMessage(blocks)) return { text, blocks };
  }
}

function pageOf({ here, mine }: Listed, start: number, count: number, listing: Listing): KnownBlock[] {
  const total = here.length + mine.length;
  const end = start + count;
  const entries = (digests: readonly Digest[], before: number) =>
    digests.flatMap((digest, i) => {
      const at = before + i;
      return at < start || at >= end ? [] : digestEntry(digest, at + 1, listBlock(start, digest.id), listing);
    });
  const [ofHere, ofMine] = [entries(here, 0), entries(mine, here.length)];
  return [
    ...(ofHere.length ? [boldSection('Digests of this channel'), ...ofHere] : []),
    ...(ofMine.length ? [boldSection(here.length ? 'Your digests in other channels' : 'Your digests'), ...ofMine] : []),
    ...(total === 0 ? [section(NONE)] : []),
    ...buttonRows(endButtons(start, end, total)),
    context([
      `${COMMANDS.digest} new ${DIGEST_WORDS.example}`,
      `${COMMANDS.digest} pause 1`,
      DIGEST_WORDS.underAnswers,
    ]),
  ];
}

function endButtons(start: number, end: number, total: number): Button[] {
  return [
    { ...button(DIGEST_ACTIONS.create, 'New digest', 'new'), ...(total === 0 ? { style: 'primary' as const } : {}) },
    ...(end < total ? [button(DIGEST_ACTIONS.page, `Show the other ${total - end}`, String(end))] : []),
    ...(start > 0 ? [button(`${DIGEST_ACTIONS.page}_first`, 'Back to the first', '0')] : []),
  ];
}
