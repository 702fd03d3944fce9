import type { ActionsBlock, HomeView, KnownBlock } from '@slack/types';
import { ACTIONS } from './action-ids.js';
import { askButtons, bulletSection, button, buttonRows, context, header, section } from './elements.js';

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
  readonly digests: readonly { readonly title: string; readonly when: string; readonly paused: boolean }[];
  /** Days for which questions and answers are kept. */
  readonly retentionDays: number;
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
      header('Digests'),
      digests.length ? bulletSection(digests.slice(0, MOST_DIGESTS).map(digestLine)) : section(NO_DIGESTS),
      { type: 'divider' },
      section(
        `Your questions and the answers to them are kept for ${retentionDays} ${retentionDays === 1 ? 'day' : 'days'}, for follow-up questions and for the buttons under an answer. Forget me deletes yours now.`,
      ),
      { type: 'actions', elements: [forgetMe()] },
    ],
  };
}

const NO_DIGESTS = 'None yet. Press “Make this a digest” under an answer to have it posted regularly.';

const asked = (questions: readonly string[]) =>
  buttonRows(askButtons(questions.map((question) => ({ label: question, question }))));

const titled = (title: string, rows: readonly ActionsBlock[]): KnownBlock[] =>
  rows.length ? [header(title), ...rows] : [];

const digestLine = ({ title, when, paused }: Home['digests'][number]) =>
  `${title}: ${when}${paused ? ' (paused)' : ''}`;

function forgetMe() {
  const text = 'Your questions, their answers and what you have set are deleted. This cannot be undone.';
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
