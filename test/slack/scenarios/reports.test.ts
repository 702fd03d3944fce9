/** A figure that somebody finds wrong: from a button to whoever looks after the figures. */
import { jest } from '@jest/globals';
import { ADA, GENERAL } from '../fake/fake-slack.js';
import { answersTo } from './answered.js';
import { type Running, runApp } from './running-app.js';

jest.setTimeout(30_000);

const OWNER = { id: 'U0OWNER001', name: 'owner' };

/** A question in the channel, its answer, and what Ada is told alone once she presses a button, or a thumb, of it. */
async function pressed({ slack }: Running, button: string) {
  const question = await slack.mention({ text: 'DMA score of Devon' });
  const on = await slack.until(() => answersTo(slack, question)[0], 'the answer');
  const before = slack.ephemerals(ADA).length;
  const [, thumb = ''] = new RegExp(`"(${button} [^"]+)"`).exec(JSON.stringify(on.blocks)) ?? [];
  await slack.click({ on, ...(thumb ? { action_id: 'answer_feedback', value: thumb } : { action_id: button }) });
  if (!thumb) await slack.until(() => slack.ephemerals(ADA).length > before, 'how it was worked out');
  await slack.idle();
  return slack.ephemerals(ADA)[before];
}

describe('with an owner', () => {
  let app: Running;
  beforeAll(async () => {
    app = await runApp({ environment: { SLACK_REPORTS_TO: OWNER.id }, fake: { users: [OWNER] } });
  });
  afterAll(() => app.stop());
  afterEach(() => expect(app.slack.problems()).toEqual([]));

  const toOwner = () => app.slack.posts().filter(({ text }) => text.startsWith('A figure was reported'));

  test('from how it was worked out: the form, then question, answer, query and link to the owner, and thanks', async () => {
    const { slack } = app;
    const why = await pressed(app, 'answer_explain');
    if (!why) throw new Error('nothing was said');
    await slack.click({ on: why, action_id: 'answer_report' });
    const view = await slack.until(() => slack.modals(ADA)[0], 'the form');
    await slack.submitView({ view, inputs: { report_what: 'It is 2.70 in <our> report' } });
    const [report] = await slack.until(() => (toOwner().length ? toOwner() : null), 'the report');
    expect(report?.text).toContain("Question: DMA score of Devon. Answer: Devon's DMA score was 2.68 in 2025");
    const said = JSON.stringify(report?.blocks);
    expect(said).toContain(`{"type":"user","user_id":"${ADA}"}`);
    expect(said).toContain('It is 2.70 in &lt;our&gt; report');
    expect(said).toContain('\\"measure\\": \\"dma\\"');
    expect(said).toMatch(/"url":"https:[^"]+\/p\d+/);
    const thanks = await slack.until(() => slack.posts().find(({ text }) => text.startsWith('Thank you')), 'thanks');
    expect(thanks.channel).not.toBe(GENERAL);
  });

  test('a thumb down offers it, a thumb up does not; without a comment it is a report too', async () => {
    const { slack } = app;
    const before = toOwner().length;
    expect(await pressed(app, 'good')).toBeUndefined();
    const offer = await pressed(app, 'bad');
    expect(offer?.text).toContain('If a figure is wrong, report it');
    if (offer) await slack.click({ on: offer, action_id: 'answer_report' });
    const view = await slack.until(() => slack.modals(ADA).at(-1), 'the form');
    await slack.submitView({ view, inputs: {} });
    await slack.until(() => toOwner().length > before, 'the report');
    expect(JSON.stringify(toOwner().at(-1)?.blocks)).not.toContain('What looks wrong');
  });
});

test('without an owner nothing offers it', async () => {
  const app = await runApp();
  const why = await pressed(app, 'answer_explain');
  expect(JSON.stringify(why?.blocks)).toContain('How this was worked out');
  expect(JSON.stringify(why?.blocks)).not.toContain('answer_report');
  expect(await pressed(app, 'bad')).toBeUndefined();
  await app.stop();
});
