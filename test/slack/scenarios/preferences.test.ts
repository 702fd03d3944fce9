/** A home ICS and named groups, for a person and for a channel. */
import { ADA, GENERAL } from '../fake/fake-slack.js';
import { type Running, runApp } from './running-app.js';

let app: Running;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());
afterEach(() => expect(app.slack.problems()).toEqual([]));

/** What the command says to the asker alone. */
async function told(text: string, user = ADA): Promise<string> {
  const before = app.slack.ephemerals(user).length;
  await app.slack.slashCommand({ command: '/dma', text, user });
  await app.slack.until(() => app.slack.ephemerals(user).length > before, `an answer to ${text}`);
  return app.slack.ephemerals(user).at(-1)?.text ?? '';
}

test('"our" is the ICS that a person is at home in, until they say otherwise', async () => {
  expect(await told('home Devon')).toContain('Devon is at home for you');
  expect(await told('what is our DMA score?')).toContain("Devon's DMA score was 2.68");
  expect(await told('home none')).toContain('any more');
  expect(await told('what is our DMA score?')).not.toContain('Devon');
});

test('a name that nobody has, and one that several have, change nothing', async () => {
  expect(await told('home Narnia')).toContain('no organisation called “Narnia”');
  expect(await told('group peers: Kent, Atlantis')).toContain('no organisation called “Atlantis”');
  expect(await told('settings')).toContain('Nothing is at home');
});

test('a group has its name in every question; a channel has its own, which all in it can use', async () => {
  expect(await told('group peers: Kent, Sussex')).toContain('Kent and Medway, Sussex');
  expect(await told('compare my peers on budget')).toMatch(/Kent and Medway.*Sussex|Sussex.*Kent and Medway/s);
  expect(await told('home Somerset for this channel')).toContain('this channel');
  const { slack } = app;
  const bob = slack.setUser({ id: 'U0BOB00001', name: 'bob' }).id;
  const asked = await slack.mention({ text: 'what is our DMA score?', user: bob, channel: GENERAL });
  await slack.until(() => slack.thread(asked.channel, asked.ts).length === 2, 'the answer');
  expect(slack.thread(asked.channel, asked.ts)[1]?.text).toContain("Somerset's DMA score");
});
