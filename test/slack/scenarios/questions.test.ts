/** Questions and their answers, over Socket Mode and over HTTP. */
import { jest } from '@jest/globals';
import { ADA, GENERAL } from '../fake/fake-slack.js';
import { type Running, runApp } from './running-app.js';

const LOWEST = 'Derby and Derbyshire has the lowest DMA score in the Midlands (2.46)';

jest.setTimeout(30_000);

describe.each(['socket', 'http'] as const)('over %s', (way) => {
  let app: Running;
  beforeAll(async () => {
    app = await runApp({ way });
  });
  afterAll(() => app.stop());
  afterEach(() => expect(app.slack.problems()).toEqual([]));

  test('a mention is answered once in its thread: words and table at once, then the picture in the same message', async () => {
    const { slack } = app;
    const asked = await slack.mention({ text: 'lowest DMA ICSs in Midlands' });
    expect(asked.status).toBe(200);
    await slack.until(() => slack.posts(asked.channel)[0]?.edits.length === 1, 'the picture');
    const [post, ...more] = slack.thread(asked.channel, asked.ts).filter((message) => message.user !== ADA);
    expect(more).toEqual([]);
    expect(post?.text).toContain(LOWEST);
    const types = post?.blocks.map((block) => block.type);
    expect(types).toEqual(expect.arrayContaining(['table', 'image']));
    expect(slack.files()).toHaveLength(1);
  });

  test('a follow-up goes on in its thread, and after a restart', async () => {
    const { slack } = app;
    const first = await slack.mention({ text: 'top 3 ICSs by DMA' });
    await slack.until(() => slack.thread(first.channel, first.ts).length === 2, 'the answer');
    await app.restart();
    const next = await slack.mention({ text: 'and in London?', thread_ts: first.ts });
    await slack.until(() => slack.thread(next.channel, first.ts).length === 4, 'the answer to the follow-up');
    expect(slack.thread(next.channel, first.ts).at(-1)?.text).toContain('in London');
  });

  test('the same event again is answered once, after a restart too', async () => {
    const { slack } = app;
    const asked = await slack.mention({ text: 'DMA score of Devon' });
    await slack.until(() => slack.thread(asked.channel, asked.ts).length === 2, 'the answer');
    await slack.again(asked);
    await app.restart();
    await slack.again(asked);
    await slack.idle();
    expect(slack.thread(asked.channel, asked.ts)).toHaveLength(2);
  });

  test('a direct message is answered, an empty mention helped', async () => {
    const { slack } = app;
    const told = await slack.directMessage({ text: 'how many ICSs score above 3?' });
    await slack.until(() => slack.thread(told.channel, told.ts).length === 2, 'the answer');
    expect(slack.thread(told.channel, told.ts).at(-1)?.text).toMatch(/of the 42 ICSs/);
    const titles = () => slack.calls('assistant.threads.setTitle').map(({ args }) => [args.thread_ts, args.title]);
    await slack.until(() => titles().length > 0, 'the title of the conversation');
    expect(titles()).toEqual([[told.ts, 'how many ICSs score above 3?']]);
    const empty = await slack.mention({ text: '' });
    await slack.until(() => slack.thread(empty.channel, empty.ts).length === 2, 'the help');
    expect(slack.thread(empty.channel, empty.ts).at(-1)?.text).toContain('Ask me about');
  });

  test('an edited question changes its answer', async () => {
    const { slack } = app;
    const asked = await slack.directMessage({ text: 'DMA score of Devon' });
    await slack.until(() => slack.thread(asked.channel, asked.ts).length === 2, 'the answer');
    await slack.editQuestion({ channel: asked.channel, ts: asked.ts, text: 'DMA score of Dorset' });
    const answer = () => slack.thread(asked.channel, asked.ts).at(-1);
    await slack.until(() => answer()?.text.includes('Dorset') === true, 'the other answer');
    expect(slack.thread(asked.channel, asked.ts)).toHaveLength(2);
  });

  test('/dma answers the asker alone, and the answer can be posted for all', async () => {
    const { slack } = app;
    const before = slack.posts(GENERAL).length;
    await slack.slashCommand({ command: '/dma', text: 'DMA score of Kent' });
    await slack.until(() => slack.ephemerals(ADA).length > 0, 'the private answer');
    const alone = slack.ephemerals(ADA).at(-1);
    expect(alone?.text).toContain('Kent and Medway');
    expect(slack.posts(GENERAL)).toHaveLength(before);
    if (alone) await slack.click({ on: alone, action_id: 'answer_post_to_channel' });
    await slack.until(() => slack.posts(GENERAL).length > before, 'the answer for all');
  });

  test('/dma-rank posts the ranking, and without words opens its form', async () => {
    const { slack } = app;
    const before = slack.posts(GENERAL).length;
    await slack.slashCommand({ command: '/dma-rank', text: 'lowest 3 in midlands' });
    await slack.until(() => slack.posts(GENERAL).length > before, 'the ranking');
    expect(slack.posts(GENERAL).at(-1)?.text).toContain(LOWEST);
    await slack.until(() => slack.posts(GENERAL).at(-1)?.edits.length === 1, 'its picture');
    const { ts = '' } = slack.posts(GENERAL).at(-1) ?? {};
    await slack.mention({ text: 'and in London?', thread_ts: ts, channel: GENERAL });
    await slack.until(() => slack.thread(GENERAL, ts).length === 3, 'the answer to what was said under it');
    expect(slack.thread(GENERAL, ts).at(-1)?.text).toContain('in London');
    await slack.slashCommand({ command: '/dma-rank', text: '' });
    await slack.until(() => slack.modals(ADA).length > 0, 'the form');
    const [form] = slack.modals(ADA);
    if (form) await slack.submitView({ view: form, inputs: { rank_measure: 'dma_improve_care' } });
    await slack.until(() => slack.posts(GENERAL).length > before + 1, 'the ranking of the form');
  });

  test('Home shows what was asked, and Forget me clears it', async () => {
    const { slack } = app;
    await slack.openHome();
    await slack.until(() => slack.home() !== null, 'the Home');
    const shown = () => JSON.stringify(slack.home()?.source.blocks);
    expect(shown()).toContain('DMA score of Kent');
    const home = slack.home();
    if (home) await slack.click({ on: home, action_id: 'home_forget_me' });
    await slack.until(() => !shown().includes('DMA score of Kent'), 'the cleared Home');
  });

  test('a question pressed on the Home is answered in the direct messages, where its buttons work', async () => {
    const { slack } = app;
    await slack.openHome();
    const home = () => slack.home();
    await slack.until(() => home() !== null, 'the Home');
    const before = slack.posts().length;
    const shown = home();
    if (shown) await slack.click({ on: shown, action_id: 'ask_1' });
    await slack.until(() => slack.posts().length > before && slack.posts().at(-1)?.edits.length === 1, 'the answer');
    const answer = slack.posts().at(-1);
    expect(answer?.channel).toMatch(/^D/);
    if (answer) await slack.click({ on: answer, action_id: 'answer_show_table' });
    await slack.until(() => slack.posts().at(-1)?.edits.length === 2, 'the answer as a table');
  });

  test('thumbs, how it was worked out, CSV, and deleting by the asker alone', async () => {
    const { slack } = app;
    const asked = await slack.mention({ text: 'top 3 ICSs by budget' });
    const answer = () => slack.thread(asked.channel, asked.ts)[1];
    await slack.until(() => answer()?.edits.length === 1, 'the answer with its picture');
    const on = answer();
    if (!on) throw new Error('no answer');
    await slack.click({ on, action_id: 'answer_explain' });
    await slack.until(() => slack.ephemerals(ADA).at(-1)?.text.includes('How this was worked out') === true, 'why');
    const files = slack.files().length;
    await slack.click({ on, action_id: 'answer_csv' });
    await slack.until(() => slack.files().length > files, 'the CSV file');
    const BOB = slack.setUser({ id: 'U0BOB00001', name: 'bob' }).id;
    await slack.click({ on, action_id: 'answer_delete', user: BOB });
    await slack.until(() => slack.ephemerals(BOB).length === 1, 'the word that only the asker can');
    expect(slack.calls('chat.delete')).toEqual([]);
    await slack.click({ on, action_id: 'answer_delete' });
    await slack.until(() => slack.calls('chat.delete').length === 1, 'the answer to be gone');
  });
});
