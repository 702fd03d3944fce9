/** What Slack takes for a manifest: the forms and lengths it documents, and what has to go together. */
import { z } from 'zod';

const text = (most: number, least = 1) => z.string().min(least).max(most);
const address = z.url({ protocol: /^https$/ }).max(3000);
/** In `app_home`, `settings` and elsewhere, what is left out is off. */
const flag = z.boolean().default(false);
const names = (most: number) => {
  const list = z.array(text(50)).max(most);
  return list.refine((all) => new Set(all).size === all.length, 'names something twice').default([]);
};

/** Of schema 2, what an app without functions, workflows and datastores may have. */
export const Manifest = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2), minor_version: z.int() }),
  display_information: z.strictObject({
    name: text(35),
    description: text(140),
    long_description: text(4000, 175),
    background_color: z.string().regex(/^#[0-9a-f]{3}([0-9a-f]{3})?$/i),
  }),
  features: z.strictObject({
    bot_user: z.strictObject({ display_name: text(80), always_online: flag }),
    app_home: z.strictObject({
      home_tab_enabled: flag,
      messages_tab_enabled: flag,
      messages_tab_read_only_enabled: flag,
    }),
    agent_view: z
      .strictObject({
        agent_description: text(300),
        // Slack names no lengths here: those of a button and its text are taken.
        suggested_prompts: z.array(z.strictObject({ title: text(75), message: text(3000) })).max(4),
      })
      .optional(),
    slash_commands: z
      .array(
        z.strictObject({
          command: z.string().regex(/^\/[a-z0-9_-]{1,31}$/),
          url: address.optional(),
          description: text(2000),
          usage_hint: text(1000),
          should_escape: flag,
        }),
      )
      .max(50),
    shortcuts: z
      .array(
        z.strictObject({
          name: text(24),
          type: z.enum(['message', 'global']),
          callback_id: text(255),
          description: text(150),
        }),
      )
      .max(10),
  }),
  oauth_config: z.strictObject({
    redirect_urls: z.array(address).max(1000).default([]),
    scopes: z.strictObject({ bot: names(255), bot_optional: names(255) }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: address.optional(), bot_events: names(100) }),
    interactivity: z.strictObject({ is_enabled: flag, request_url: address.optional() }),
    org_deploy_enabled: flag,
    socket_mode_enabled: flag,
    token_rotation_enabled: flag,
  }),
});

export type Manifest = z.infer<typeof Manifest>;

/** The scope without which an event is not sent; null: none is needed. */
const SCOPE_OF_EVENT: Readonly<Record<string, string | null>> = {
  app_home_opened: null,
  app_mention: 'app_mentions:read',
  app_uninstalled: null,
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  tokens_revoked: null,
};

/** What does not go together, a sentence each. */
export function contradictions({ features, oauth_config, settings }: Manifest): string[] {
  const { bot, bot_optional } = oauth_config.scopes;
  const { bot_events, request_url } = settings.event_subscriptions;
  const { agent_view, app_home, slash_commands, shortcuts } = features;
  const wants = (needed: unknown, there: unknown, sentence: string) => (needed && !there ? [sentence] : []);
  const scope = (needed: unknown, name: string, what: string) =>
    wants(needed, bot.includes(name), `${what} needs the scope ${name}`);
  const addresses = [request_url, settings.interactivity.request_url, ...slash_commands.map(({ url }) => url)];
  return [
    ...bot_events.flatMap((event) => {
      const name = SCOPE_OF_EVENT[event];
      return name === undefined ? [`nobody knows the event ${event}`] : scope(name, name ?? '', event);
    }),
    ...bot.flatMap((name) => wants(bot_optional.includes(name), false, `${name} is both needed and optional`)),
    ...scope(slash_commands.length + shortcuts.length, 'commands', 'a command or shortcut'),
    ...['assistant:write', 'chat:write', 'im:history'].flatMap((name) => scope(agent_view, name, 'the agent view')),
    ...wants(agent_view, app_home.messages_tab_enabled, 'the agent view needs the messages tab'),
    ...wants(bot_events.includes('message.im'), app_home.messages_tab_enabled, 'message.im needs the messages tab'),
    ...wants(app_home.messages_tab_read_only_enabled, false, 'nobody can write in a messages tab that is read only'),
    ...wants(app_home.home_tab_enabled, bot_events.includes('app_home_opened'), 'the Home tab needs app_home_opened'),
    ...wants(shortcuts.length, settings.interactivity.is_enabled, 'a shortcut needs interactivity'),
    ...wants(!settings.socket_mode_enabled, addresses.every(Boolean), 'without Socket Mode every address is needed'),
    ...wants(settings.token_rotation_enabled, oauth_config.redirect_urls.length, 'rotation needs a redirect URL'),
  ];
}
