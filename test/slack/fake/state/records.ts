/** What the fake remembers: every record as a test sees it. Ids and timestamps look like Slack's. */

/** A JSON object of Slack's: blocks, views, payloads. Their own checker is the `validate` of the options. */
export type Json = Readonly<Record<string, unknown>>;

/** A workspace with the app in it. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  /** Another one each time it is renewed, where tokens rotate. */
  botToken: string;
  readonly botUserId: string;
  readonly botId: string;
  /** null: all there are. */
  scopes: readonly string[] | null;
  /** The error with which its token is refused, or null while it is good. */
  refused: 'token_revoked' | 'account_inactive' | null;
  /** What its next token is got with; null where tokens do not rotate. */
  refreshToken: string | null;
  /** The organisation for all of whose workspaces the app is installed; null where it is installed for this one alone. */
  readonly organisation: { readonly id: string; readonly name: string } | null;
}

/** As `users.info` shows a person. */
export interface User {
  readonly id: string;
  /** The workspace of the person, which need not be the app's (Slack Connect). */
  readonly team_id: string;
  readonly name: string;
  readonly real_name: string;
  readonly tz: string;
  /** Seconds east of Greenwich. */
  readonly tz_offset: number;
  readonly is_restricted: boolean;
  readonly is_ultra_restricted: boolean;
  readonly is_stranger: boolean;
  readonly is_bot: boolean;
  readonly deleted: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  /** The workspace whose app hears and posts here. */
  readonly team: string;
  readonly kind: 'channel' | 'group' | 'im' | 'mpim';
  /** Direct messages only: the person. */
  readonly user: string | null;
  readonly is_ext_shared: boolean;
  readonly is_pending_ext_shared: boolean;
  readonly is_org_shared: boolean;
  readonly is_archived: boolean;
  /** Whether the app was invited. */
  readonly is_member: boolean;
}

export interface Metadata {
  readonly event_type: string;
  readonly event_payload: Json;
}

export interface Version {
  readonly text: string;
  readonly blocks: readonly Json[];
}

export interface Message extends Version {
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts: string | null;
  readonly user: string;
  /** Who posted where it was an app, this one or another; else null. */
  readonly bot_id: string | null;
  readonly metadata: Metadata | null;
  /** Ids of files shared in it. */
  readonly files: readonly string[];
  /** The versions before this one, oldest first. */
  readonly edits: readonly Version[];
  readonly reactions: readonly { readonly name: string; readonly user: string }[];
  readonly deleted: boolean;
  /** Of the call that made it: unfurl_links, parse and the like. Empty where a person wrote it. */
  readonly sentWith: Json;
}

export interface Ephemeral extends Version {
  readonly channel: string;
  readonly user: string;
  readonly ts: string;
  readonly thread_ts: string | null;
  readonly via: 'chat.postEphemeral' | 'response_url' | 'ack';
  /** A later answer replaced or removed it. */
  readonly gone: boolean;
}

export interface StoredFile {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  readonly title: string;
  /** As announced, in bytes. */
  readonly length: number;
  readonly bytes: Buffer | null;
  /** When it was completed, in milliseconds, or null. */
  readonly completedAt: number | null;
  /** How often `files.info` was asked since then. */
  readonly polls: number;
  readonly sharedIn: string | null;
  readonly deleted: boolean;
}

export interface StoredView {
  readonly id: string;
  readonly team: string;
  readonly user: string;
  readonly type: 'modal' | 'home';
  readonly hash: string;
  /** The view as the app sent it last. */
  readonly source: Json;
  readonly root: string;
  readonly previous: string | null;
  readonly open: boolean;
  /** The sources before this one, oldest first. */
  readonly updates: readonly Json[];
}

/** A call of `assistant.threads.*`. */
export interface AssistantCall {
  readonly kind: 'status' | 'prompts' | 'title';
  readonly channel: string;
  readonly thread_ts: string | null;
  /** The status or the title; of prompts their title. */
  readonly text: string;
  readonly args: Json;
}

/** Any request of the app: a Web API method, `upload` or `response_url`. */
export interface Call {
  readonly method: string;
  readonly team: string | null;
  /** Structures are parsed, the token is left out. */
  readonly args: Json;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** `ok`, the error, `HTTP 429`, `reset`, or null while it is under way. */
  outcome: string | null;
}

/** One sending of an event or an interaction to the app. */
export interface Sending {
  readonly type: string;
  /** Of the event, the command, the action: what a person would call it. */
  readonly name: string;
  readonly at: number;
  readonly retry: number;
  /** `acked 200`, or why not; null while the app has not answered. */
  outcome: string | null;
}
