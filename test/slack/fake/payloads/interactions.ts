/** What people do with commands, buttons and forms. */
import type { Ack, Deliver, SendOptions } from '../delivery/delivery.js';
import { checkedView } from '../methods/content.js';
import { type Caller, SlackError } from '../methods/method.js';
import { respond } from '../methods/response-url.js';
import { addModal, updateView } from '../methods/views.js';
import type { Ephemeral, Json, Message, StoredView, Team, User } from '../state/records.js';
import type { State } from '../state/state.js';
import { ADA, APP_ID, GENERAL } from '../state/workspace.js';
import { actionOf, findElement, formValues, type Input } from './elements.js';
import { interaction, responseUrlOf, triggerOf, VERIFICATION } from './envelope.js';
import { known } from './events.js';
import { messagePayload, viewPayload } from './stored.js';

/** The ack, and what was posted since to the response URL that went with it. */
export interface AnsweredAck extends Ack {
  readonly responses: readonly Json[];
}

export interface Click extends SendOptions {
  /** Where the element is: a message of the app, one for a person alone, or a view. */
  readonly on: Message | Ephemeral | StoredView;
  readonly action_id: string;
  /** Of a button, which must be there; of a menu what is chosen; of an input what is typed. */
  readonly value?: Input;
  /** If left out: whose view or message it is, else ADA. */
  readonly user?: string;
  /** What the inputs beside it hold, by action_id. */
  readonly inputs?: Readonly<Record<string, Input>>;
}

export interface InteractionSenders {
  readonly slashCommand: (
    asked: {
      readonly command: string;
      readonly text?: string;
      readonly user?: string;
      readonly channel?: string;
    } & SendOptions,
  ) => Promise<AnsweredAck>;
  /** `block_actions`. */
  readonly click: (click: Click) => Promise<AnsweredAck>;
  /**
   * `view_submission`, with the initial values of the form and `inputs` by action_id. What the ack says is done: the
   * view closes, changes, gets another on top, or stays with its errors.
   */
  readonly submitView: (
    submission: { readonly view: StoredView; readonly inputs?: Readonly<Record<string, Input>> } & SendOptions,
  ) => Promise<Ack>;
  /** `view_closed`, which comes only where the view asked for it with notify_on_close. */
  readonly closeView: (closing: { readonly view: StoredView } & SendOptions) => Promise<Ack>;
  /** `message_action`. */
  readonly messageShortcut: (
    shortcut: { readonly callback_id: string; readonly message: Message; readonly user?: string } & SendOptions,
  ) => Promise<AnsweredAck>;
}

/** @param origin of the fake, where response URLs are */
export function interactionSenders(state: State, deliver: Deliver, origin: () => string): InteractionSenders {
  const userOf = (id: string = ADA): User => known(state.users.get(id), id);
  const callerAt = (team: string): Caller => ({ state, team: known(state.teams.get(team), team) });
  const channelOf = (id: string) => known(state.channels.get(id), id);
  const interactive = (payload: Json, options: SendOptions) => deliver({ type: 'interactive', payload }, options);
  const viewNow = ({ id }: StoredView) =>
    known(
      state.views.all().find((one) => one.id === id),
      id,
    );

  const messageNow = (given: Message | Ephemeral): Message | Ephemeral => {
    const there = [
      ...state.messages.all().filter((one) => !one.deleted),
      ...state.ephemerals.all().filter((one) => !one.gone),
    ];
    return known(
      there.find(({ channel, ts }) => channel === given.channel && ts === given.ts),
      `message ${given.ts}`,
    );
  };

  const clickMessage = async (message: Message | Ephemeral, { value, user: id, inputs = {}, ...click }: Click) => {
    const alone = 'via' in message;
    const user = userOf(id ?? (alone ? message.user : ADA));
    const channel = channelOf(message.channel);
    const { team } = callerAt(channel.team);
    const { address, url } = responseUrlOf(state, origin(), channel, user, message.ts);
    const element = findElement(message.blocks, click.action_id, value);
    const payload = {
      type: 'block_actions',
      ...interaction(state, team, user),
      container: {
        type: 'message',
        message_ts: message.ts,
        channel_id: channel.id,
        is_ephemeral: alone,
        ...(message.thread_ts && { thread_ts: message.thread_ts }),
      },
      channel: { id: channel.id, name: channel.name },
      // Of a message for one person alone Slack does not send the message.
      ...(!alone && { message: messagePayload(message) }),
      state: { values: formValues(message.blocks, inputs) },
      response_url: address,
      actions: [actionOf(element, value, state.mint.ts())],
    };
    return { ...(await interactive(payload, click)), responses: url.bodies };
  };

  const clickView = async (view: StoredView, { value, user: id, inputs = {}, ...click }: Click) => {
    const { team } = callerAt(view.team);
    const { blocks } = view.source;
    const element = findElement(blocks, click.action_id, value);
    const values = formValues(blocks, inputs);
    const payload = {
      type: 'block_actions',
      ...interaction(state, team, userOf(id ?? view.user)),
      container: { type: 'view', view_id: view.id },
      view: viewPayload(team, view, values),
      actions: [actionOf(element, value, state.mint.ts())],
    };
    return { ...(await interactive(payload, click)), responses: [] };
  };

  return {
    slashCommand: async ({ command, text = '', user: id, channel: channelId = GENERAL, ...options }) => {
      const user = userOf(id);
      const channel = channelOf(channelId);
      const caller = callerAt(channel.team);
      const { address, url } = responseUrlOf(state, origin(), channel, user, null);
      const payload = commandPayload(state, caller.team, user, { command, text, response_url: address });
      const place = { channel_id: channel.id, channel_name: channel.name };
      const ack = await deliver({ type: 'slash_commands', payload: { ...payload, ...place } }, options);
      if (ack.status === 200 && ack.body) obey(() => respond(url, ack.body ?? {}, caller, 'ack'));
      return { ...ack, responses: url.bodies };
    },

    click: (click) =>
      'source' in click.on ? clickView(viewNow(click.on), click) : clickMessage(messageNow(click.on), click),

    submitView: async ({ view: given, inputs = {}, ...options }) => {
      const view = viewNow(given);
      const caller = callerAt(view.team);
      const shown = viewPayload(caller.team, view, formValues(view.source.blocks, inputs));
      const base = interaction(state, caller.team, userOf(view.user));
      const payload = { type: 'view_submission', ...base, view: shown, response_urls: [] };
      const ack = await interactive(payload, options);
      if (ack.status === 200) obey(() => settle(viewNow(view), ack.body ?? {}, caller));
      return ack;
    },

    closeView: ({ view: given, ...options }) => {
      const view = state.views.change(viewNow(given), { open: false });
      const { team } = callerAt(view.team);
      const { trigger_id: _unsent, ...base } = interaction(state, team, userOf(view.user));
      return interactive({ type: 'view_closed', ...base, view: viewPayload(team, view), is_cleared: false }, options);
    },

    messageShortcut: async ({ callback_id, message, user: id, ...options }) => {
      const user = userOf(id);
      const channel = channelOf(message.channel);
      const { team } = callerAt(channel.team);
      const { address, url } = responseUrlOf(state, origin(), channel, user, null);
      const payload = {
        type: 'message_action',
        callback_id,
        ...interaction(state, team, user),
        channel: { id: channel.id, name: channel.name },
        message_ts: message.ts,
        message: messagePayload(message),
        response_url: address,
        action_ts: state.mint.ts(),
      };
      return { ...(await interactive(payload, options)), responses: url.bodies };
    },
  };

  /** What an ack asks for, which nobody can be told was wrong but the test. */
  function obey(ask: () => void): void {
    try {
      ask();
    } catch (error) {
      if (!(error instanceof SlackError)) throw error;
      state.problems.push(`what an ack asked for was refused: ${error.message}`);
    }
    state.waiting.changed();
  }

  /** What becomes of a view after its submission. */
  function settle(view: StoredView, body: Json, caller: Caller): void {
    if (body.response_action === 'errors') return;
    if (body.response_action === 'clear') {
      for (const one of state.views.all().filter(({ root }) => root === view.root))
        state.views.change(one, { open: false });
    } else if (body.response_action === 'update') updateView(state, view, checkedView(body, 'modal', caller));
    else if (body.response_action === 'push') addModal(caller, view.user, checkedView(body, 'modal', caller), view);
    else state.views.change(view, { open: false });
  }
}

function commandPayload(state: State, team: Team, user: User, asked: Json): Json {
  return {
    token: VERIFICATION,
    team_id: team.id,
    team_domain: team.domain,
    user_id: user.id,
    user_name: user.name,
    api_app_id: APP_ID,
    ...(team.organisation && { enterprise_id: team.organisation.id }),
    is_enterprise_install: String(team.organisation !== null),
    trigger_id: triggerOf(state, team, user),
    ...asked,
  };
}
