import { bodyOf } from '../../../digests/digest.js';
import { scheduleInWords } from '../../../digests/schedule/schedule-in-words.js';
import { slotInWords } from '../../../digests/schedule/slot-in-words.js';
import type { Digest } from '../../../store/tables/digests/digests.js';
import { plainTable } from '../../output/plain-table.js';
import { plainText } from '../../output/plain-text.js';
import type { Shell } from '../../shell.js';
import { withStore } from '../../with-store.js';

const HEADS = ['ID', 'Digest', 'Workspace', 'Channel', 'When', 'Next', 'Last run'];
const PAGE = 100;

/** `wiggle digest list`: every digest of every workspace, with its next slot and how its last run ended. */
export async function digestList(shell: Shell): Promise<number> {
  return withStore(shell.settings(), async (store) => {
    const rows: string[][] = [];
    for (let page = await store.digests.page(null, PAGE); page.length; ) {
      for (const digest of page) {
        const [run] = await store.runs.history(digest.id, 1);
        rows.push([...cellsOf(digest), run ? [run.state, run.reason].filter(Boolean).join(': ') : 'none yet']);
      }
      page = await store.digests.page(page.at(-1)?.id ?? null, PAGE);
    }
    const table = plainTable({
      heads: HEADS,
      numeric: HEADS.map(() => false),
      rows: rows.map((row) => row.map(plainText)),
    });
    shell.stdout.write(rows.length ? `${table}\n` : 'There are no digests yet: /dma-digest new in Slack makes one.\n');
    return 0;
  });
}

function cellsOf(digest: Digest): string[] {
  const { id, workspace, channel, state, pausedBecause, nextAt } = digest;
  const body = bodyOf(digest);
  const zone = body?.zone ?? 'UTC';
  const next = state === 'paused' ? `paused: ${pausedBecause}` : nextAt === null ? 'never' : slotInWords(nextAt, zone);
  return [id, body?.title ?? '?', workspace, channel, body ? scheduleInWords(body.schedule) : '?', next];
}
