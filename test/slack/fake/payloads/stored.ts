/** Messages and views as Slack shows them to the app. */
import type { Json, Message, StoredView, Team } from '../state/records.js';
import { APP_ID } from '../state/workspace.js';
import { withBlockIds } from './elements.js';

/** A message in an answer or an event. Its metadata only where they were asked for. */
export function messagePayload(message: Message, { withMetadata = false } = {}): Json {
  const { team, ts, thread_ts, user, bot_id, text, blocks, metadata, files, edits, reactions } = message;
  const reacted = [...new Set(reactions.map(({ name }) => name))].map((name) => {
    const users = reactions.filter((one) => one.name === name).map((one) => one.user);
    return { name, count: users.length, users };
  });
  return {
    type: 'message',
    user,
    text,
    ts,
    team,
    ...(bot_id && { bot_id, app_id: APP_ID }),
    ...(thread_ts && { thread_ts }),
    ...(blocks.length && { blocks: withBlockIds(blocks) }),
    ...(files.length && { files: files.map((id) => ({ id })) }),
    ...(edits.length && { edited: { user, ts } }),
    ...(reacted.length && { reactions: reacted }),
    ...(withMetadata && metadata && { metadata }),
  };
}

/** A view in an answer or an interaction. @param values what its form holds */
export function viewPayload(team: Team, view: StoredView, values: Json = {}): Json {
  const { title = null, submit = null, close = null, blocks } = view.source;
  return {
    id: view.id,
    team_id: view.team,
    app_installed_team_id: view.team,
    app_id: APP_ID,
    bot_id: team.botId,
    type: view.type,
    title,
    submit,
    close,
    blocks: withBlockIds(blocks),
    callback_id: view.source.callback_id ?? '',
    external_id: view.source.external_id ?? '',
    private_metadata: view.source.private_metadata ?? '',
    clear_on_close: view.source.clear_on_close ?? false,
    notify_on_close: view.source.notify_on_close ?? false,
    state: { values },
    hash: view.hash,
    root_view_id: view.root,
    previous_view_id: view.previous,
  };
}
