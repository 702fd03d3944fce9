/** The App Home and the agent view: what can be asked, and what this person asked before. */
import type { WebClient } from '@slack/web-api';
import { tellIn } from '../answering/beside/apologise.js';
import { latestData } from '../answering/latest-data.js';
import { ACTIONS } from '../blocks/action-ids.js';
import { homeView } from '../blocks/home-view.js';
import { digestsOnHome } from '../digests/on-home.js';
import type { Listen, ListenerDeps } from './listener-deps.js';

const RECENT = 5;

export const home: Listen = (app, deps) => {
  const digests = digestsOnHome(deps);
  const publish = (client: WebClient, workspace: string, user: string) =>
    publishWith(client, workspace, user, deps, digests);
  app.event('app_home_opened', ({ event, client, context, body }) =>
    deps.work('app_home_opened', async () => {
      const workspace = context.teamId ?? body.team_id;
      if (event.tab === 'home') await publish(client, workspace, event.user);
      else await suggest(client, event.channel, deps);
    }),
  );
  app.action(ACTIONS.forgetMe, async ({ ack, body, client, context }) => {
    await ack();
    await deps.work(
      ACTIONS.forgetMe,
      async () => {
        const workspace = context.teamId ?? body.team?.id ?? '';
        await deps.store.privacy.forget(workspace, body.user.id);
        await publish(client, workspace, body.user.id);
      },
      tellIn(client, { workspace: body.user.id, channel: body.user.id, thread: null, user: body.user.id }, deps),
    );
  });
};

async function publishWith(
  client: WebClient,
  workspace: string,
  user: string,
  deps: ListenerDeps,
  digests: ReturnType<typeof digestsOnHome>,
): Promise<void> {
  const { dataset } = deps.parts;
  const recent = await deps.store.answers.recentOf(workspace, user, RECENT);
  const view = homeView({
    dataset: latestData(dataset),
    examples: dataset.catalogue.examples,
    recent: recent.map(({ question }) => question),
    digests: await digests(client, workspace, user),
    retentionDays: deps.retentionDays,
  });
  await client.views.publish({ user_id: user, view });
}

/** Prompts of the agent view; at most four. */
async function suggest(client: WebClient, channel_id: string, { parts }: ListenerDeps): Promise<void> {
  const [first, ...more] = parts.dataset.catalogue.examples.slice(0, 4).map((message) => ({ title: message, message }));
  if (!first) return;
  await client.apiCall('assistant.threads.setSuggestedPrompts', {
    channel_id,
    title: 'For example',
    prompts: [first, ...more],
  });
}
