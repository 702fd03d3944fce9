/** The buttons of the list of digests, of what was said about one, and of the Home. */
import type { BlockAction, ButtonAction, OverflowAction, RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { tellIn } from '../../answering/beside/apologise.js';
import { only, toldBy } from '../../answering/privately.js';
import type { Message } from '../../blocks/elements.js';
import type { Listen, ListenerDeps } from '../../listeners/listener-deps.js';
import { DIGEST_ACTIONS, LIST_BLOCK, MORE } from '../action-ids.js';
import { digestList } from '../blocks/digest-list.js';
import { DOING, type Doing } from '../doing.js';
import { newForm, openForm } from '../form/open-form.js';
import { instead, note, refusalNote, tell } from '../say.js';
import { type Press, personOf } from './press.js';

/** By action. Those that ask whether one is sure, and what comes of that, take the place of the question. */
const BUTTONS: Readonly<Record<string, { readonly does: Doing; readonly replaces?: true }>> = {
  [DIGEST_ACTIONS.edit]: { does: DOING.edit },
  [DIGEST_ACTIONS.pause]: { does: DOING.pause },
  [DIGEST_ACTIONS.resume]: { does: DOING.resume },
  [DIGEST_ACTIONS.run]: { does: DOING.run },
  [DIGEST_ACTIONS.history]: { does: DOING.history },
  [DIGEST_ACTIONS.takeOver]: { does: DOING.takeOver },
  [DIGEST_ACTIONS.remove]: { does: DOING.removeNow, replaces: true },
  [DIGEST_ACTIONS.keep]: { does: DOING.keep, replaces: true },
  [DIGEST_ACTIONS.undo]: { does: DOING.undo, replaces: true },
};

const MENU: Readonly<Record<string, Doing>> = {
  [MORE.move]: DOING.move,
  [MORE.handOver]: DOING.handOver,
  [MORE.remove]: DOING.remove,
};

export const digestButtons: Listen = (app, deps) => {
  for (const [action, { does, replaces = false }] of Object.entries(BUTTONS))
    app.action<BlockAction<ButtonAction>>(
      action,
      async ({ ack, action: { block_id, value }, body, client, respond }) => {
        await ack();
        const first = LIST_BLOCK.exec(block_id)?.[1];
        await pressed(pressOf(body, value, client, respond), deps, async (press) => {
          const said = await does(press.value, press, deps).catch(refusalNote);
          if (said && first !== undefined) await showList(press, Number(first), said, deps);
          else if (said) await say(press, said, replaces, deps);
        });
      },
    );

  app.action<BlockAction<OverflowAction>>(DIGEST_ACTIONS.more, async ({ ack, action, body, client, respond }) => {
    await ack();
    const [what = '', id] = action.selected_option.value.split(' ');
    await pressed(pressOf(body, id, client, respond), deps, async (press) => {
      const said = await MENU[what]?.(press.value, press, deps).catch(refusalNote);
      if (said) await say(press, said, false, deps);
    });
  });

  app.action<BlockAction<ButtonAction>>(PAGE, async ({ ack, action: { value }, body, client, respond }) => {
    await ack();
    await pressed(pressOf(body, value, client, respond), deps, (press) =>
      showList(press, Number(press.value), null, deps),
    );
  });

  app.action<BlockAction<ButtonAction>>(
    DIGEST_ACTIONS.create,
    async ({ ack, action: { value }, body, client, respond }) => {
      await ack();
      await pressed(pressOf(body, value, client, respond), deps, async (press) => {
        try {
          await openForm(client, press.trigger, await newForm(client, press.by, {}, deps), deps);
        } catch (error) {
          await say(press, refusalNote(error), false, deps);
        }
      });
    },
  );
};

const PAGE = new RegExp(`^${DIGEST_ACTIONS.page}`);

/** Bolt gives no `respond` where Slack gave no address to respond to. */
const pressOf = (body: BlockAction, value: string | undefined, client: WebClient, respond?: RespondFn): Press => ({
  by: personOf(body),
  value: value ?? '',
  trigger: body.trigger_id,
  client,
  respond: respond ?? null,
});

/** Does it, if that person may use Wiggle there. */
async function pressed(press: Press, deps: ListenerDeps, task: (press: Press) => Promise<void>): Promise<void> {
  const { by, client, respond } = press;
  const at = { ...by, channel: by.channel ?? by.user, thread: null };
  await deps.work(
    'digest button',
    async () => {
      const denied = await deps.access(client, { ...by, isShared: null });
      if (denied === null) await task(press);
      else await say(press, note(denied), false, deps);
    },
    respond ? toldBy(respond) : tellIn(client, at, deps),
  );
}

/** To that person alone: beside what was pressed, or in its place. */
async function say(
  { by, client, respond }: Press,
  said: Message,
  replaces: boolean,
  deps: ListenerDeps,
): Promise<void> {
  if (!respond) return tell(client, by, said, deps);
  if (replaces) return instead(respond, said);
  await only(respond, said.text, said.blocks);
}

async function showList({ by, client, respond }: Press, first: number, told: Message | null, deps: ListenerDeps) {
  const { book, parts } = deps;
  const listing = { by, dataset: parts.dataset, upcoming: book.preview };
  const list = digestList(await book.list(by), first, listing, told);
  if (respond) await instead(respond, list);
  else await tell(client, by, list, deps);
}
