/** `files.*`: three steps, and then Slack looks the file through before anything may show it. */
import { isObject } from '../payloads/elements.js';
import type { Json, StoredFile } from '../state/records.js';
import { extensionOf, isReady, urlOf } from './content.js';
import { channelOfArgs } from './find.js';
import { type Caller, type Method, optional, required, SlackError } from './method.js';
import { addPost } from './posting.js';

const MIMETYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  gif: 'image/gif',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  csv: 'text/csv',
};

/** @param uploadUrl where the bytes of a file go, by its id */
export const filesAt = (uploadUrl: (id: string) => string) =>
  ({
    'files.getUploadURLExternal': (args, { state, team }) => {
      const name = required(args, 'filename');
      const { length } = args;
      if (typeof length !== 'number' || !(length > 0)) throw new SlackError('invalid_arguments');
      const file: StoredFile = {
        id: state.mint.id('F'),
        team: team.id,
        name,
        title: name,
        length,
        bytes: null,
        completedAt: null,
        polls: 0,
        sharedIn: null,
        deleted: false,
      };
      state.files.add(file);
      return { upload_url: uploadUrl(file.id), file_id: file.id };
    },

    'files.completeUploadExternal': (args, caller) => {
      const { state } = caller;
      const asked: readonly unknown[] = Array.isArray(args.files) ? args.files : [];
      if (asked.length === 0) throw new SlackError('invalid_arguments');
      const channel = args.channel_id === undefined ? null : channelOfArgs(args, caller, 'channel_id');
      if (channel && !channel.is_member) throw new SlackError('not_in_channel');
      // What Slack says to a second completion is not written anywhere; no is the answer an app must be ready for.
      const uploaded = asked.map((one) => {
        const file = fileAt(caller, isObject(one) ? one.id : null);
        if (file.bytes === null || file.completedAt !== null) throw new SlackError('file_not_found');
        return { file, title: isObject(one) && typeof one.title === 'string' ? one.title : file.title };
      });
      const completed = uploaded.map(({ file, title }) =>
        state.files.change(file, { title, completedAt: state.now(), sharedIn: channel?.id ?? null }),
      );
      if (channel) {
        const files = completed.map(({ id }) => id);
        const text = optional(args, 'initial_comment') ?? '';
        addPost(caller, { channel: channel.id, thread_ts: optional(args, 'thread_ts'), text, files });
      }
      return { files: completed.map(({ id, title }) => ({ id, title })) };
    },

    'files.info': (args, caller) => {
      const file = fileAt(caller, required(args, 'file'));
      if (file.completedAt === null) throw new SlackError('file_not_found');
      const polled = caller.state.files.change(file, { polls: file.polls + 1 });
      return { file: filePayload(caller, polled) };
    },

    'files.delete': (args, caller) => {
      const file = fileAt(caller, required(args, 'file'));
      caller.state.files.change(file, { deleted: true });
      return {};
    },
  }) satisfies Record<string, Method>;

function fileAt({ state, team }: Caller, id: unknown): StoredFile {
  const file = state.files.all().find((one) => one.id === id && one.team === team.id && !one.deleted);
  if (!file) throw new SlackError('file_not_found');
  return file;
}

/** While Slack looks it through it has neither kind nor mimetype. */
function filePayload({ state, team }: Caller, file: StoredFile): Json {
  const { id, name, title, length, sharedIn, completedAt } = file;
  const extension = isReady(state, file) ? extensionOf(name) : '';
  return {
    id,
    name,
    title,
    size: length,
    created: Math.floor((completedAt ?? 0) / 1000),
    timestamp: Math.floor((completedAt ?? 0) / 1000),
    user: team.botUserId,
    mode: 'hosted',
    mimetype: extension && (MIMETYPES[extension] ?? 'application/octet-stream'),
    filetype: extension,
    pretty_type: extension.toUpperCase(),
    is_external: false,
    is_public: false,
    public_url_shared: false,
    url_private: urlOf(file),
    permalink: `https://${team.domain}.slack.com/files/${team.botUserId}/${id}/${name}`,
    channels: sharedIn ? [sharedIn] : [],
  };
}
