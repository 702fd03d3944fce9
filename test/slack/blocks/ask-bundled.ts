/** Real answers over the bundled dataset, for the tests that show them as blocks. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer } from '../../../src/answer.js';
import { assemble, type Parts } from '../../../src/assemble.js';
import type { Dataset } from '../../../src/dataset/dataset.js';
import type { Answer } from '../../../src/present/answer-object.js';

export interface Bundled {
  readonly dataset: Dataset;
  readonly ask: (question: string) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export async function askBundled(): Promise<Bundled> {
  const home = mkdtempSync(join(tmpdir(), 'wiggle-blocks-'));
  const parts: Parts = await assemble({ dataset: 'ics', home });
  return {
    dataset: parts.dataset as Dataset,
    ask: async (question) => (await answer(question, {}, parts)).answer,
    close: async () => {
      await parts.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
