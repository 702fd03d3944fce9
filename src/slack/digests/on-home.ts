/** The digests that a person sees on the Home: their own, and those that others have in public channels. */
import type { WebClient } from '@slack/web-api';
import type { Digest } from '../../store/tables/digests/digests.js';
import type { Home, HomeDigest } from '../blocks/home-view.js';
import { faultName } from '../delivery/slack-faults.js';
import type { ListenerDeps } from '../listeners/listener-deps.js';
import { digestInALine } from './blocks/digest-entry.js';

const MOST = 20;
/** Some of them are in channels that not all can read. */
const LOOKED_AT = 60;
/** How long what Slack said of a channel is believed, in milliseconds. */
const BELIEVED = 10 * 60_000;

type OnHome = (client: WebClient, workspace: string, user: string) => Promise<Home['digests']>;

export function digestsOnHome(deps: ListenerDeps): OnHome {
  const { access, book } = deps;
  const isPublic = publicChannels(deps);
  const shown = (digest: Digest): HomeDigest => ({
    line: digestInALine(digest, { upcoming: book.preview }),
    channel: digest.channel,
  });
  return async (client, workspace, user) => {
    const by = { workspace, user, channel: null };
    if ((await access(client, { ...by, isShared: null })) !== null) return null;
    const { mine } = await book.list(by);
    const all = await book.inWorkspace(workspace, LOOKED_AT);
    const others: Digest[] = [];
    for (const digest of all.filter(({ owner }) => owner !== user))
      if (others.length < MOST && (await isPublic(client, digest.channel))) others.push(digest);
    return { mine: mine.map(shown), others: others.map(shown) };
  };
}

/** Whether everybody in the workspace may read a channel; where Slack does not say, it counts as private. */
function publicChannels({ now, log }: Pick<ListenerDeps, 'now' | 'log'>) {
  const known = new Map<string, { readonly at: number; readonly isPublic: boolean }>();
  const ask = async (client: WebClient, channel: string): Promise<boolean> => {
    try {
      const { channel: found } = await client.conversations.info({ channel });
      return found?.is_channel === true && found.is_private === false;
    } catch (error) {
      log('debug', `A channel of a digest was not looked up: ${faultName(error)}.`);
      return false;
    }
  };
  return async (client: WebClient, channel: string): Promise<boolean> => {
    const before = known.get(channel);
    if (before && now() - before.at < BELIEVED) return before.isPublic;
    const isPublic = await ask(client, channel);
    if (known.size > 10_000) known.clear();
    known.set(channel, { at: now(), isPublic });
    return isPublic;
  };
}
