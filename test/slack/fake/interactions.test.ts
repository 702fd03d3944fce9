/** The rules around commands and forms that Slack keeps itself: what a response URL, a trigger and an ack are good for. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import webApi from '@slack/web-api';
import { ADA, type FakeSlack, GENERAL, startSlack } from './fake-slack.js';
import { silentLogger as logger } from './silent-logger.js';

const section = (text: string) => ({ type: 'section' as const, text: { type: 'plain_text' as const, text } });
const title = { type: 'plain_text' as const, text: 'A form' };
const modal = (text: string) => ({ type: 'modal' as const, title, blocks: [section(text)] });

let slack: FakeSlack;
let client: InstanceType<typeof webApi.WebClient>;
let clock = Date.UTC(2026, 10, 22);
/** An app that acks everything with this. */
let ack: unknown;
let app: Server;

beforeEach(async () => {
  ack = '';
  app = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(ack));
  });
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
  slack = await startSlack({ now: () => clock });
  slack.deliverTo(`http://127.0.0.1:${(app.address() as AddressInfo).port}/`, { signingSecret: 'secret' });
  const { botToken } = slack.team();
  client = new webApi.WebClient(botToken, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 }, logger });
});
afterEach(async () => {
  await slack.close();
  await new Promise((resolve) => app.close(resolve));
});

const command = () => slack.slashCommand({ command: '/dma' });
const addressOf = async () => String((await command()).delivery.payload.response_url);
const respond = async (address: string, body: unknown) =>
  (await fetch(address, { method: 'POST', body: JSON.stringify(body) })).status;
const opened = async () => {
  const trigger_id = String((await command()).delivery.payload.trigger_id);
  await client.views.open({ trigger_id, view: modal('one') });
  const [view] = slack.modals();
  if (!view) throw new Error('No view is open.');
  return { view, trigger_id };
};
const shown = () => slack.modals().map(({ source }) => source.blocks);

test('a response URL is good for five answers', async () => {
  const address = await addressOf();
  const statuses = [];
  for (const text of ['1', '2', '3', '4', '5', '6']) statuses.push(await respond(address, { text }));
  expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
  expect(slack.ephemerals(ADA).map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5']);
});

test('for half an hour, and not for files of the app', async () => {
  const address = await addressOf();
  const picture = { type: 'image', alt_text: 'a chart', slack_file: { id: 'F0000000001' } };
  expect(await respond(address, { text: 'look', blocks: [picture] })).toBe(400);
  clock += 30 * 60_000 + 1;
  expect(await respond(address, { text: 'too late' })).toBe(404);
  expect(slack.ephemerals()).toEqual([]);
});

test('an answer can change or remove the note that was clicked', async () => {
  const button = { type: 'button' as const, action_id: 'go', text: { type: 'plain_text' as const, text: 'Go' } };
  const blocks = [{ type: 'actions' as const, elements: [button] }];
  await client.chat.postEphemeral({ channel: GENERAL, user: ADA, text: 'psst', blocks });
  const [note] = slack.ephemerals(ADA);
  if (!note) throw new Error('No note is there.');
  const { delivery } = await slack.click({ on: note, action_id: 'go' });
  expect(delivery.payload).toMatchObject({ container: { is_ephemeral: true, message_ts: note.ts } });
  expect(delivery.payload).not.toHaveProperty('message');
  await respond(String(delivery.payload.response_url), { text: 'done', replace_original: true });
  expect(slack.ephemerals(ADA)).toEqual([expect.objectContaining({ text: 'done', blocks: [] })]);
  await respond(String(delivery.payload.response_url), { delete_original: true });
  expect(slack.ephemerals(ADA)).toEqual([]);
});

test('a trigger goes once, and soon', async () => {
  const { trigger_id } = await opened();
  const open = (trigger: string) => client.views.open({ trigger_id: trigger, view: modal('two') });
  await expect(open(trigger_id)).rejects.toMatchObject({ data: { error: 'exchanged_trigger_id' } });
  await expect(open('guessed')).rejects.toMatchObject({ data: { error: 'invalid_trigger_id' } });
  const late = String((await command()).delivery.payload.trigger_id);
  clock += 3001;
  await expect(open(late)).rejects.toMatchObject({ data: { error: 'expired_trigger_id' } });
});

test('the ack of a form changes it, puts another on top, or closes all', async () => {
  const { view } = await opened();
  ack = { response_action: 'update', view: modal('two') };
  await slack.submitView({ view });
  expect(shown()).toEqual([[section('two')]]);
  ack = { response_action: 'push', view: modal('three') };
  await slack.submitView({ view });
  expect(shown()).toEqual([[section('two')], [section('three')]]);
  ack = { response_action: 'clear' };
  await slack.submitView({ view });
  expect(shown()).toEqual([]);
});

test('an ack that Slack could not follow is a problem of the test', async () => {
  const { view } = await opened();
  ack = { response_action: 'update', view: { type: 'home', blocks: [] } };
  await slack.submitView({ view });
  expect(slack.problems()).toEqual(['what an ack asked for was refused: invalid_arguments']);
});
