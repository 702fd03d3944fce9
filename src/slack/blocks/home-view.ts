import type { ActionsBlock, HomeView, KnownBlock } from '@slack/types';
import { COMMANDS } from '../commands.js';
import { DIGEST_ACTIONS } from '../digests/action-ids.js';
import { ACTIONS } from './action-ids.js';
import { askButtons, button, buttonRows, context, header, richLine, section } from './elements.js';
import { plain } from './escape.js';

/** What the App Home shows, put together for one person. */
export interface Home {
  readonly dataset: {
    readonly title: string;
    /** How recent they are, or how many: "Latest figures: 2025", "Published 30 March 2026". */
    readonly facts: readonly string[];
  };
  readonly examples: readonly string[];
  /** This person's own questions, the latest first. */
  readonly recent: readonly string[];
  /** This person's, and those of others in channels that all can read; null: they have nothing to do with digests here. */
  readonly digests: { readonly mine: readonly HomeDigest[]; readonly others: readonly HomeDigest[] } | null;
  /** Days for which questions and answers are kept. */
  readonly retentionDays: number;
}

export interface HomeDigest {
  /** "Round-up of the Midlands: every Monday at 09:00 (Europe/Paris), next on ...". */
  readonly line: string;
  /** Id of the channel to which it posts. */
  readonly channel: string;
}

const MOST_EXAMPLES = 6;
const MOST_RECENT = 5;
const MOST_DIGESTS = 20;

export function homeView({ dataset, examples, recent, digests, retentionDays }: Home): HomeView {
  return {
    type: 'home',
    blocks: [
      header(dataset.title),
      section(
        'Ask me in a message here, or mention me in a channel: who is highest or lowest, a single figure, a comparison, a change, a share, a spread or a link between two measures. Every answer says how it was understood and where its figures come from.',
      ),
      ...(dataset.facts.length ? [context(dataset.facts)] : []),
      ...titled('Try one of these', asked(examples.slice(0, MOST_EXAMPLES))),
      ...titled('Your recent questions', asked(recent.slice(0, MOST_RECENT))),
      ...(digests ? digestBlocks(digests) : []),
      { type: 'divider' },
      section(
        `Your questions and the answers to them are kept for ${retentionDays} ${retentionDays === 1 ? 'day' : 'days'}, for follow-up questions and for the buttons under an answer. Forget me deletes yours now.`,
      ),
      { type: 'actions', elements: [forgetMe()] },
    ],
  };
}

function digestBlocks({ mine, others }: NonNullable<Home['digests']>): KnownBlock[] {
  return [
    header('Your digests'),
    ...(mine.length ? digestLines(mine) : [section(NO_DIGESTS)]),
    ...buttonRows([button(DIGEST_ACTIONS.create, 'New digest', 'new')]),
    ...(mine.length ? [context([`${COMMANDS.digest} changes, pauses and deletes them.`])] : []),
    ...(others.length ? [header('Digests of others in this workspace'), ...digestLines(others)] : []),
  ];
}

const NO_DIGESTS = `None yet. A digest posts figures to a channel at the times you choose. Make one here, with ${COMMANDS.digest} in a channel, or by pressing “Make this a digest” under an answer.`;

const digestLines = (digests: readonly HomeDigest[]): KnownBlock[] =>
  digests.slice(0, MOST_DIGESTS).map(({ line, channel }) =>
    richLine([
      { type: 'text', text: `${plain(line, LONGEST_LINE)} in ` },
      { type: 'channel', channel_id: channel },
    ]),
  );

const LONGEST_LINE = 500;

const asked = (questions: readonly string[]) =>
  buttonRows(askButtons(questions.map((question) => ({ label: question, question }))));

const titled = (title: string, rows: readonly ActionsBlock[]): KnownBlock[] =>
  rows.length ? [header(title), ...rows] : [];

function forgetMe() {
  const text =
    'Your questions, their answers and what you have set are deleted, and your digests pause until somebody takes them over. This cannot be undone.';
  return {
    ...button(ACTIONS.forgetMe, 'Forget me', 'me'),
    style: 'danger' as const,
    confirm: {
      title: { type: 'plain_text', text: 'Forget me?' } as const,
      text: { type: 'plain_text', text } as const,
      confirm: { type: 'plain_text', text: 'Forget me' } as const,
      deny: { type: 'plain_text', text: 'Cancel' } as const,
    },
  };
}
