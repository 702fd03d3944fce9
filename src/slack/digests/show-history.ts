/** The runs of a digest in a window: what became of each, then where the messages are. */
import type { WebClient } from '@slack/web-api';
import type { Run } from '../../store/tables/digests/runs.js';
import { faultName, refusal } from '../delivery/slack-faults.js';
import type { ListenerDeps } from '../listeners/listener-deps.js';
import { historyView } from './blocks/history-view.js';
import type { Doing } from './doing.js';

const MOST = 15;

/** The window opens before Slack is asked for the links: the press that opens it is good for three seconds only. */
export const showHistory: Doing = async (id, { by, client, trigger }, deps) => {
  const runs = await deps.book.history(id, by, MOST);
  const digest = await deps.book.find(id, by);
  const { view } = await client.views.open({ trigger_id: trigger, view: historyView(digest, runs, new Map()) });
  const links = await linksOf(runs, client, deps);
  if (links.size === 0 || view?.id === undefined) return null;
  try {
    await client.views.update({ view_id: view.id, view: historyView(digest, runs, links) });
  } catch (error) {
    // It was closed already.
    if (refusal(error) !== 'not_found') throw error;
  }
  return null;
};

/** By slot. A message that was deleted has none. */
async function linksOf(
  runs: readonly Run[],
  client: WebClient,
  { log }: Pick<ListenerDeps, 'log'>,
): Promise<ReadonlyMap<number, string>> {
  const found = await Promise.all(
    runs.map(async ({ slot, channel, ts }): Promise<[number, string][]> => {
      if (channel === null || ts === null) return [];
      try {
        const { permalink } = await client.chat.getPermalink({ channel, message_ts: ts });
        return permalink === undefined ? [] : [[slot, permalink]];
      } catch (error) {
        log('warn', `A message of a digest has no link: ${faultName(error)}.`);
        return [];
      }
    }),
  );
  return new Map(found.flat());
}
