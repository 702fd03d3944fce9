/** Uninstalled, or its tokens revoked: what is kept to speak for that workspace goes. Slack says so in any order, and more than once. */
import type { Context } from '@slack/bolt';
import type { Listen } from './listener-deps.js';

export const installations: Listen = (app, deps) => {
  const forget = async ({ teamId, enterpriseId, isEnterpriseInstall }: Context) =>
    deps.store.installations.delete({ teamId, enterpriseId, isEnterpriseInstall });
  app.event('app_uninstalled', ({ context }) => deps.work('app_uninstalled', () => forget(context)));
  app.event('tokens_revoked', ({ event, context }) =>
    deps.work('tokens_revoked', async () => {
      if (event.tokens.bot?.length) await forget(context);
    }),
  );
};
