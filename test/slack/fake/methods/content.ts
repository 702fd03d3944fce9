/** What is in a message or a view, checked as Slack does before anything is stored. */
import { blocksIn, isObject } from '../payloads/elements.js';
import type { Json, Metadata, StoredFile } from '../state/records.js';
import type { State } from '../state/state.js';
import { type Caller, SlackError } from './method.js';

const SHOWN = new Set(['png', 'gif', 'jpg', 'jpeg']);

/** The blocks of a message, or null where it has none. Throws invalid_blocks where any is wrong. */
export function checkedBlocks(args: Json, caller: Caller): readonly Json[] | null {
  if (args.blocks === undefined) return null;
  if (!Array.isArray(args.blocks)) throw new SlackError('invalid_blocks_format');
  check(args, '', caller);
  return args.blocks;
}

/** Throws invalid_arguments or invalid_blocks where a view is wrong. */
export function checkedView(args: Json, type: 'modal' | 'home', caller: Caller): Json {
  const { view } = args;
  if (!isObject(view) || view.type !== type || !Array.isArray(view.blocks)) {
    throw new SlackError('invalid_arguments', {
      response_metadata: { messages: [`[ERROR] must be a view of type ${type} with blocks [json-pointer:/view]`] },
    });
  }
  check(view, '/view', caller);
  return view;
}

export function checkedMetadata({ metadata }: Json): Metadata | null {
  if (metadata === undefined) return null;
  if (isObject(metadata) && typeof metadata.event_type === 'string' && isObject(metadata.event_payload)) {
    return { event_type: metadata.event_type, event_payload: metadata.event_payload };
  }
  throw new SlackError('invalid_metadata_format');
}

/** Whether an image of it can be shown: completed, looked through, and of a kind that Slack shows. */
export function isReady({ filesReady, now }: State, file: StoredFile): boolean {
  if (file.completedAt === null || file.deleted || filesReady === 'never') return false;
  if ('polls' in filesReady) return file.polls >= filesReady.polls;
  return now() - file.completedAt >= filesReady.milliseconds;
}

function check(payload: Json, pointer: string, { state, team }: Caller): void {
  const images = blocksIn(payload.blocks, `${pointer}/blocks`)
    .filter(({ block }) => 'slack_file' in block)
    .filter(({ block }) => !shows(state, team.id, block.slack_file))
    .map(({ pointer }) => `invalid slack file [json-pointer:${pointer}/slack_file]`);
  const faults = state.validate(payload);
  state.problems.push(...faults.map((fault) => `invalid blocks: ${fault}`));
  const errors = [...images, ...faults];
  if (errors.length === 0) return;
  const messages = errors.map((error) => `[ERROR] ${error}`);
  throw new SlackError('invalid_blocks', { errors, response_metadata: { messages } });
}

function shows(state: State, team: string, source: unknown): boolean {
  if (!isObject(source) || ('id' in source && 'url' in source)) return false;
  const file = state.files.all().find((one) => one.id === source.id || urlOf(one) === source.url);
  if (!file || file.team !== team) return false;
  return isReady(state, file) && SHOWN.has(extensionOf(file.name));
}

export const urlOf = ({ team, id, name }: StoredFile) => `https://files.slack.com/files-pri/${team}-${id}/${name}`;
export const extensionOf = (name: string) => name.split('.').at(-1)?.toLowerCase() ?? '';
