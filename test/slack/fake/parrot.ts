/** A small app on the real Bolt that repeats what it is told: what the fake is tried with. */
import bolt from '@slack/bolt';
import type { FakeSlack } from './fake-slack.js';
import { silentLogger as logger } from './silent-logger.js';

const { App, HTTPReceiver, SocketModeReceiver } = bolt;

export const SECRET = 'signing-secret-of-the-test';

export interface Parrot {
  /** What it heard, and as which retry. */
  readonly heard: { readonly text: string; readonly retry: number | undefined }[];
  readonly client: InstanceType<typeof App>['client'];
  /** HTTP only: its endpoint. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const FORM = {
  type: 'modal' as const,
  callback_id: 'form',
  title: { type: 'plain_text' as const, text: 'A form' },
  submit: { type: 'plain_text' as const, text: 'Go' },
  blocks: [
    {
      type: 'input' as const,
      block_id: 'word',
      label: { type: 'plain_text' as const, text: 'Word' },
      element: { type: 'plain_text_input' as const, action_id: 'word', initial_value: 'hello' },
    },
  ],
};

const BUTTON = {
  type: 'actions' as const,
  elements: [
    {
      type: 'button' as const,
      action_id: 'again',
      text: { type: 'plain_text' as const, text: 'Again' },
      value: 'cracker',
    },
  ],
};

/** Speaks to `slack` over Socket Mode, or over HTTP on a port of its own. Retries of calls come at once. */
export async function startParrot(slack: FakeSlack, way: 'socket' | 'http'): Promise<Parrot> {
  const clientOptions = {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 2, minTimeout: 1, maxTimeout: 1 },
  };
  const receiver =
    way === 'http'
      ? new HTTPReceiver({ signingSecret: SECRET, logger, unhandledRequestTimeoutMillis: 40 })
      : new SocketModeReceiver({
          appToken: slack.credentials.appToken,
          logger,
          // This long the client waits before it connects again: five seconds if left out.
          clientPingTimeout: 300,
          installerOptions: { clientOptions },
        });
  const app = new App({
    token: slack.team().botToken,
    receiver,
    clientOptions,
    logger,
    convoStore: false,
  });
  const heard: { text: string; retry: number | undefined }[] = [];

  app.event('app_mention', async ({ event, context, say }) => {
    heard.push({ text: event.text, retry: context.retryNum });
    const text = event.text.replace(/<@\w+>\s*/, '');
    const blocks = [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text } }, BUTTON];
    await say({ text, blocks, thread_ts: event.thread_ts ?? event.ts });
  });
  app.message(async ({ message, say }) => {
    if (message.subtype === undefined) await say(`You said ${message.text}`);
  });
  app.command('/parrot', async ({ command, ack, respond, client }) => {
    await ack(`Heard ${command.text}`);
    if (command.text === 'form') await client.views.open({ trigger_id: command.trigger_id, view: FORM });
    else await respond({ text: command.text, response_type: 'in_channel' });
  });
  app.action('again', async ({ ack, action, respond }) => {
    await ack();
    await respond({ text: 'value' in action ? String(action.value) : '', replace_original: true });
  });
  app.view('form', async ({ ack, view, body, client }) => {
    const word = view.state.values.word?.word?.value;
    if (!word) return ack({ response_action: 'errors', errors: { word: 'Say something.' } });
    await ack();
    await client.chat.postMessage({ channel: body.user.id, text: word });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [BUTTON] } });
  });
  app.shortcut('repeat', async ({ ack, shortcut, respond }) => {
    await ack();
    if (shortcut.type === 'message_action') await respond(String(shortcut.message.text));
  });

  const started: unknown = await app.start(0);
  return { heard, client: app.client, url: urlOf(started), stop: async () => void (await app.stop()) };
}

function urlOf(server: unknown): string {
  if (typeof server !== 'object' || server === null || !('address' in server)) return '';
  const { port } = (server.address as () => { port: number }).call(server);
  return `http://127.0.0.1:${port}/slack/events`;
}
