/** Uninstalled, or its tokens revoked: what is kept to speak for that workspace goes. Slack says so in any order, and more than once. */
import type { Listen } from './listener-deps.js';

export const installations: Listen = (app, deps) => {
  const forget = (teamId: string | undefined, enterpriseId: string | undefined) =>
    deps.store.installations.delete({ teamId, enterpriseId, isEnterpriseInstall: teamId === undefined });
  app.event('app_uninstalled', ({ body }) =>
    deps.work('app_uninstalled', async () => {
      await forget(body.team_id, body.enterprise_id);
    }),
  );
  app.event('tokens_revoked', ({ event, body }) =>
    deps.work('tokens_revoked', async () => {
      if (event.tokens.bot?.length) await forget(body.team_id, body.enterprise_id);
    }),
  );
};
