import { UserError } from '../../../errors.js';
import type { Shell } from '../../shell.js';
import { withStore } from '../../with-store.js';

/** `wiggle digest run ID`: one run more, now. The service posts it within seconds; where it does not run, once it is started. */
export async function digestRun(shell: Shell, { id }: { readonly id: string }): Promise<number> {
  return withStore(shell.settings(), async (store) => {
    const digest = await store.digests.byId(id);
    if (!digest) throw new UserError(`There is no digest ${id}: wiggle digest list says which there are.`);
    if (!(await store.runs.openExtra(id, Date.now(), 'hand')))
      throw new UserError(
        digest.state === 'active'
          ? `The digest ${id} is being run already: wiggle digest list says how it ended.`
          : `The digest ${id} is paused or deleted: resume it in Slack with /dma-digest first.`,
      );
    shell.stdout.write('The service runs it within seconds; wiggle digest list says how it ended.\n');
    return 0;
  });
}
