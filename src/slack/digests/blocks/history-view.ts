/** What became of the runs of a digest. */
import type { ModalView } from '@slack/types';
import { titleOf } from '../../../digests/book/book.js';
import { runInWords } from '../../../digests/book/run-in-words.js';
import { bodyOf } from '../../../digests/digest.js';
import { slotInWords } from '../../../digests/schedule/slot-in-words.js';
import type { Digest } from '../../../store/tables/digests/digests.js';
import type { Run } from '../../../store/tables/digests/runs.js';
import { boldSection, context, plainElement, richLine, section } from '../../blocks/elements.js';
import { LIMITS } from '../../blocks/limits.js';
import { bold, words } from '../say.js';

/** `links`: the addresses of messages by the slots of their runs, as far as they are known yet. The newest run first. */
export function historyView(digest: Digest, runs: readonly Run[], links: ReadonlyMap<number, string>): ModalView {
  const zone = bodyOf(digest)?.zone ?? 'UTC';
  const line = (run: Run) => {
    const url = links.get(run.slot);
    return richLine([
      bold(slotInWords(run.slot, zone)),
      words(` ${runInWords(run)} `),
      ...(url === undefined ? [] : [{ type: 'link' as const, url, text: 'See the message' }]),
    ]);
  };
  return {
    type: 'modal',
    title: plainElement('Runs of a digest', LIMITS.viewTitle),
    close: plainElement('Close', LIMITS.viewTitle),
    blocks: [
      boldSection(titleOf(digest)),
      ...(runs.length ? runs.map(line) : [section('It has not run yet.')]),
      context([`Times are those of ${zone}.`, 'Older runs are forgotten after a while.']),
    ],
  };
}
