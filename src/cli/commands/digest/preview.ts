import { meets } from '../../../digests/contents/conditions/meets.js';
import { readFact } from '../../../digests/contents/conditions/read-fact.js';
import { makeEdition } from '../../../digests/contents/make-edition.js';
import { bodyOf, memoryOf } from '../../../digests/digest.js';
import { snapshotBefore } from '../../../digests/run/snapshots.js';
import { UserError } from '../../../errors.js';
import { plainText } from '../../output/plain-text.js';
import { printTable } from '../../output/print-table.js';
import { lookOf } from '../../output/terminal-look.js';
import { type Shell, withParts } from '../../shell.js';
import { withStore } from '../../with-store.js';

/** `wiggle digest preview ID`: what its next run would post, and whether its condition would let it. Changes nothing. */
export async function digestPreview(shell: Shell, { id }: { readonly id: string }): Promise<number> {
  const settings = shell.settings();
  return withParts(shell, settings, (parts) =>
    withStore(settings, async (store) => {
      const digest = await store.digests.byId(id);
      if (!digest) throw new UserError(`There is no digest ${id}: wiggle digest list says which there are.`);
      const body = bodyOf(digest);
      if (!body) throw new UserError(`The digest ${id} was set up with another version of Wiggle: edit it in Slack.`);
      const before = memoryOf(digest);
      const snapshot = await snapshotBefore(before.edition, store);
      const edition = await makeEdition(body.content, parts, { memory: before.edition, snapshot });
      const look = lookOf(shell.stdout, settings);
      const say = (line: string) => shell.stdout.write(`${line}\n`);
      say(look.bold(plainText(edition.title)));
      for (const sentence of edition.summary) say(`• ${plainText(sentence)}`);
      for (const answer of edition.answers)
        say(`\n${look.bold(plainText(answer.interpretation))}\n${printTable(answer, look)}`);
      for (const note of edition.notes) say(look.dim(plainText(note)));
      for (const source of edition.sources) say(look.dim(`Source: ${plainText(source)}`));
      if (body.condition) {
        const fact = await readFact(body.condition, parts);
        const { met, reason } = meets(body.condition, { fingerprint: edition.fingerprint, fact }, before.condition);
        say(`\n${met ? 'It would be posted' : 'It would not be posted'}: ${plainText(reason)}`);
      }
      return 0;
    }),
  );
}
