/** `/dma-digest`: what digests there are, a new one, or one of them edited, paused, run, moved, handed over or deleted. */
import type { RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { UserError } from '../../../errors.js';
import { only, toldBy } from '../../answering/privately.js';
import type { Message } from '../../blocks/elements.js';
import { COMMANDS, DIGEST_WORDS } from '../../commands.js';
import { type Command, placeOf } from '../../listeners/commands/command.js';
import type { Listen, ListenerDeps } from '../../listeners/listener-deps.js';
import { digestList } from '../blocks/digest-list.js';
import { DOING, type Doing } from '../doing.js';
import { findEntry } from '../find-entry.js';
import { newForm, openForm } from '../form/open-form.js';
import { readWhen, type When } from '../read-when.js';
import { refusalNote } from '../say.js';
import { zoneOf } from '../zones.js';

export const digestCommand: Listen = (app, deps) => {
  app.command(COMMANDS.digest, async ({ command, ack, client, respond }) => {
    await ack();
    await deps.work(COMMANDS.digest, () => obey(command, client, respond, deps), toldBy(respond));
  });
};

async function obey(command: Command, client: WebClient, respond: RespondFn, deps: ListenerDeps): Promise<void> {
  const by = placeOf(command);
  const denied = await deps.access(client, { ...by, isShared: null });
  if (denied !== null) return only(respond, denied);
  const message = await done(command, client, deps).catch(refusalNote);
  if (message) await only(respond, message.text, message.blocks);
}

async function done(command: Command, client: WebClient, deps: ListenerDeps): Promise<Message | null> {
  const by = placeOf(command);
  const doer = { by, client, trigger: command.trigger_id };
  const said = plainWords(command.text);
  const { book, parts } = deps;
  if (/^(?:list|show|all)?$/i.test(said))
    return digestList(await book.list(by), 0, { by, dataset: parts.dataset, upcoming: book.preview });
  const [, words] = /^(?:new|make|create|add)\b\s*(.*)$/is.exec(said) ?? [];
  if (words !== undefined) {
    const when = words === '' ? null : await whenSaid(words, by.user, client, deps);
    await openForm(client, doer.trigger, await newForm(client, by, { when }, deps), deps);
    return null;
  }
  const verb = VERBS.find(({ pattern }) => pattern.test(said));
  if (!verb) throw new UserError(WAYS);
  const which = findEntry(said.replace(verb.pattern, '').trim(), await book.list(by), `${verb.name} 1`);
  return verb.does(which.id, doer, deps);
}

const WAYS = `There is “list”, “new ${DIGEST_WORDS.example}”, and edit, pause, resume, run, history, move, hand over and delete with the number of a digest, such as “${COMMANDS.digest} pause 1”.`;

const VERBS: readonly { readonly name: string; readonly pattern: RegExp; readonly does: Doing }[] = [
  { name: 'edit', pattern: /^(?:edit|change)\b/i, does: DOING.edit },
  { name: 'pause', pattern: /^(?:pause|stop)\b/i, does: DOING.pause },
  { name: 'resume', pattern: /^(?:resume|start|unpause)\b/i, does: DOING.resume },
  { name: 'run', pattern: /^run(?:\s+now)?\b/i, does: DOING.run },
  { name: 'history', pattern: /^(?:history|runs)(?:\s+of)?\b/i, does: DOING.history },
  { name: 'move', pattern: /^move\b/i, does: DOING.move },
  { name: 'hand over', pattern: /^hand\s*over\b/i, does: DOING.handOver },
  { name: 'take over', pattern: /^take\s*over\b/i, does: DOING.takeOver },
  { name: 'delete', pattern: /^(?:delete|remove)\b/i, does: DOING.remove },
];

/** Throws a UserError where the words are no schedule. */
async function whenSaid(words: string, user: string, client: WebClient, deps: ListenerDeps): Promise<When> {
  const when = readWhen(words, await zoneOf(client, user, deps.log), deps.now());
  if (when) return when;
  throw new UserError(
    `I cannot read “${words}” as times: say it like “${DIGEST_WORDS.example}” or “monthly on the first Tuesday at 10:30”, or only “new” to choose them in a form.`,
  );
}

/** As they were typed: an asterisk may be part of a title or of a cron schedule. */
const plainWords = (text: string) =>
  text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim();
