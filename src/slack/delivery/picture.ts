/** The picture of an answer: drawn, uploaded, and waited for until Slack can show it. */
import type { WebClient } from '@slack/web-api';
import type { Chart } from '../../present/answer-object.js';
import type { Draw } from '../../render/draw.js';
import { fateOf } from './slack-faults.js';
import { patiently, type UploadDeps, uploadFile } from './upload-file.js';

export interface PictureDeps extends UploadDeps {
  readonly draw: Draw;
}

const FIRST_WAIT = 250;
/** About half a minute, with waits that double up to four seconds. */
const MOST_POLLS = 11;

/** The id of a file that can be put into a message at once. Throws where any step fails: the answer stands without it. */
export async function uploadPicture(client: WebClient, chart: Chart, deps: PictureDeps): Promise<string> {
  const bytes = await deps.draw(chart.spec);
  const id = await uploadFile(client, { name: 'chart.png', type: 'image/png', bytes }, deps);
  await patiently(() => client.files.completeUploadExternal({ files: [{ id, title: 'Chart' }] }), deps);
  await untilReady(client, id, deps);
  return id;
}

/** Slack has no word for "ready": a file that has its type has been looked through (node-slack-sdk issue 2170). */
async function untilReady(client: WebClient, file: string, { sleep }: UploadDeps): Promise<void> {
  for (let polls = 1, wait = FIRST_WAIT; polls <= MOST_POLLS; polls += 1, wait = Math.min(wait * 2, 4_000)) {
    try {
      const { file: found } = await client.files.info({ file });
      if (found?.mimetype) return;
      await sleep(wait);
    } catch (error) {
      // A poll that fails for another reason is one more that brought nothing.
      const fate = fateOf(error);
      if (fate.kind === 'refused') throw error;
      await sleep(fate.kind === 'not yet' ? (fate.wait ?? wait) : wait);
    }
  }
  throw new Error('Slack was not ready with the picture in time.');
}
