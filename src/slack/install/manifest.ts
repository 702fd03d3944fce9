/** What the app asks of Slack, as manifest.yml says it: the one place where scopes and events are listed. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

/** Beside src and dist alike. */
const MANIFEST = new URL('../../../manifest.yml', import.meta.url);

const Names = z.array(z.string()).readonly();
const Manifest = z.object({
  oauth_config: z.object({ scopes: z.object({ bot: Names, bot_optional: Names }) }),
  settings: z.object({ event_subscriptions: z.object({ bot_events: Names }) }),
});

export interface SlackManifest {
  /** Of the bot: it does not work without them. */
  readonly scopes: readonly string[];
  /** Of the bot: whoever installs the app may leave them out. */
  readonly optionalScopes: readonly string[];
  readonly events: readonly string[];
}

/** Throws where manifest.yml is missing or malformed: a fault of ours. */
export async function readManifest(): Promise<SlackManifest> {
  const { oauth_config, settings } = Manifest.parse(parse(await readFile(MANIFEST, 'utf8')));
  return {
    scopes: oauth_config.scopes.bot,
    optionalScopes: oauth_config.scopes.bot_optional,
    events: settings.event_subscriptions.bot_events,
  };
}
