/** Another content for a message that is there. */
import type { Delivery, DeliveryDeps } from './delivery.js';
import { fateOf, refusesFile } from './slack-faults.js';

const MOST_TRIES = 4;
/** Milliseconds, times the tries so far. */
const WAIT = 200;
/** A file that Slack calls ready may not be so everywhere yet. */
const FILE_WAIT = 500;

/** Throws where Slack refuses it, or has not taken it after some tries. */
export function updateMessage({ sleep }: Pick<DeliveryDeps, 'sleep'>): Delivery['update'] {
  return async (client, channel, ts, content) => {
    let plain = false;
    for (let tries = 1; ; tries += 1) {
      try {
        const { text, blocks } = content(plain);
        await client.chat.update({ channel, ts, text, blocks: [...blocks], parse: 'none' });
        return;
      } catch (error) {
        if (tries >= MOST_TRIES) throw error;
        const fate = fateOf(error);
        if (fate.kind === 'not yet') await sleep(fate.wait ?? WAIT * tries);
        else if (fate.kind === 'unclear') await sleep(WAIT * tries);
        else if (refusesFile(error)) await sleep(FILE_WAIT * tries);
        else if (fate.word === 'invalid_blocks' && !plain) plain = true;
        else throw error;
      }
    }
  };
}
