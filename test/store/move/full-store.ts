/** A store in a SQLite file with something of everything, and as many digests and runs as are wanted. */
import { connectState } from '../../../src/store/connect-state.js';
import { openStore } from '../../../src/store/open-store.js';
import { answerNamed } from '../suite/answers-suite.js';
import { NOON } from '../suite/bench.js';
import { digestNamed } from '../suite/digests-suite.js';
import { installationOf } from '../suite/installations-suite.js';

export const SECRET = 'a secret';

/** Texts that sort and read differently where a database does not take them as they are. */
const NAMES = ['a', 'B', 'b', 'ä', 'Z', 'é🌊', '_', '“quoted”', "it's", 'line\nfeed', '10', '9', 'null', ''];

export async function fillStore(file: string, { digests, runs }: { digests: number; runs: number }): Promise<void> {
  const store = await openStore({ file, secret: SECRET, now: () => NOON });
  for (const name of NAMES) {
    await store.events.claim(name);
    await store.questions.open([`${name} `], { id: name, workspace: 'T1', asker: 'U1', body: { name } }, 'one', NOON);
    await store.answers.save(answerNamed(name, { question: name, answer: { name, none: null, score: 0.1 + 0.2 } }));
    await store.answers.setShown(name, null);
    await store.feedback.save(name, 'U1', 'good', NOON);
    await store.threads.put({ key: name, workspace: 'T1', channel: 'C1', asker: 'U1', state: { name } });
    await store.posts.begin({ key: name, channel: 'C1', fingerprint: name });
    await store.preferences.set({ workspace: 'T1', user: name }, { home: name, groups: [{ name, codes: [name] }] });
    await store.snapshots.save({ version: name, dataset: 'ics', content: { name } });
    await store.pace.reserve(name, 1000);
    await store.digests.add(digestNamed(name));
  }
  await store.installations.save(installationOf('T1'));
  await store.close();
  await fillDigests(file, digests - NAMES.length, runs);
}

/** Straight into the tables, by SQLite itself: one by one, a hundred thousand would take minutes. */
async function fillDigests(file: string, digests: number, runs: number): Promise<void> {
  const connection = connectState({ file });
  const count = (most: number) =>
    `with recursive n(i) as (select 0 union all select i + 1 from n where i < ${most - 1})`;
  const body = JSON.stringify({ title: 'Round-up', schedule: { kind: 'daily', at: '09:00' }, zone: 'Europe/London' });
  await connection.raw(
    `insert into digest (id, workspace, channel, owner, state, version, body, next_at, created_at, changed_at)
     ${count(digests)} select 'd' || i, 'T1', 'C' || (i % 40), 'U1', 'active', 1, ?, ${NOON} + i, ${NOON}, ${NOON} from n`,
    [body],
  );
  await connection.raw(
    `insert into run (digest_id, slot, cause, state, attempt, lost, channel, ts, opened_at, changed_at)
     ${count(runs)} select 'd' || (i % ${digests}), ${NOON} + i, 'slot', 'posted', 1, 0, 'C1', i || '.5', ${NOON}, ${NOON} from n`,
  );
  await connection.destroy();
}
