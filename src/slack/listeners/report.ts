/** "Report this figure": a form, and what was written in it to who looks after the figures. */
import type { BlockAction, ButtonAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Answer } from '../../present/answer-object.js';
import type { StoredAnswer } from '../../store/tables/answers.js';
import { tellIn } from '../answering/beside/apologise.js';
import { only, toldBy } from '../answering/privately.js';
import { ACTIONS, REPORT_FIELD, REPORT_FORM } from '../blocks/action-ids.js';
import { section } from '../blocks/elements.js';
import type { FormState } from '../blocks/rank-form.js';
import { reportForm, reportMessage } from '../blocks/report.js';
import { faultName } from '../delivery/slack-faults.js';
import type { Listen, ListenerDeps } from './listener-deps.js';

const NOBODY = 'Nobody is named to receive reports yet. Please tell whoever runs this bot to set SLACK_REPORTS_TO.';
const GONE = 'This answer is no longer kept. Please ask the question again, and report that answer.';

export const report: Listen = (app, deps) => {
  app.action<BlockAction<ButtonAction>>(ACTIONS.report, async ({ ack, action, body, client, respond }) => {
    await ack();
    await deps.work(
      ACTIONS.report,
      async () => {
        const found = await deps.store.answers.byId(action.value ?? '');
        if (!found) return only(respond, GONE);
        await client.views.open({ trigger_id: body.trigger_id, view: reportForm(found.id) });
      },
      toldBy(respond),
    );
  });
  app.view(REPORT_FORM, async ({ ack, body, view, client }) => {
    await ack();
    const workspace = body.team?.id ?? body.user.team_id ?? '';
    const by = body.user.id;
    const comment = (view.state as FormState).values[REPORT_FIELD]?.[REPORT_FIELD]?.value?.trim() ?? '';
    const say = tellIn(client, { workspace, channel: by, thread: null, user: by }, deps);
    await deps.work(
      REPORT_FORM,
      async () => {
        const found = await deps.store.answers.byId(view.private_metadata);
        const text = found ? await send(client, { workspace, by, comment, found }, deps) : GONE;
        await say({ text, blocks: [section(text)] });
      },
      say,
    );
  });
};

interface Written {
  readonly workspace: string;
  readonly by: string;
  readonly comment: string;
  readonly found: StoredAnswer;
}

/** What the one who reports is told. */
async function send(client: WebClient, { workspace, by, comment, found }: Written, deps: ListenerDeps) {
  const owner = await deps.ownerOf(workspace);
  if (owner === null) return NOBODY;
  const { question } = found;
  const link = await linkTo(client, found, deps);
  const content = reportMessage({ by, question, answer: found.answer as Answer, comment, link });
  const posting = { key: `report:${deps.newId()}`, workspace, channel: owner, thread: null, content: () => content };
  const posted = await deps.delivery.post(client, posting);
  if (posted.state === 'failed') throw new Error(`Slack did not take the report: ${posted.reason}`);
  return posted.state === 'posted'
    ? 'Thank you: your report is with the owner of this bot.'
    : 'Slack did not confirm your report. If the owner of this bot does not come back to you, please report it again.';
}

/** A report without it is still a report. */
async function linkTo(client: WebClient, { channel, messageTs }: StoredAnswer, { log }: ListenerDeps) {
  if (messageTs === null) return null;
  try {
    return (await client.chat.getPermalink({ channel, message_ts: messageTs })).permalink ?? null;
  } catch (error) {
    log('warn', `A reported message has no link: ${faultName(error)}.`);
    return null;
  }
}
