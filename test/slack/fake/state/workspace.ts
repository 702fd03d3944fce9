/** Who and what is there from the start, and how more is told. */
import type { Channel, Team, User } from './records.js';

/** Some fields of a record, by which it is known, and the rest as is usual. */
export type Some<T extends { readonly id: string }> = Partial<T> & Pick<T, 'id'>;

export interface People {
  /** If left out, one: TEAM. */
  readonly teams?: readonly Some<Team>[];
  /** Besides ADA. */
  readonly users?: readonly Some<User>[];
  /** Besides GENERAL. */
  readonly channels?: readonly Some<Channel>[];
}

/** The one app there is. */
export const APP_ID = 'A0WIGGLE01';

/** The first workspace, a member of it, and a public channel that the app is in. */
export const TEAM = 'T0WIGGLE01';
export const ADA = 'U0ADA00001';
export const GENERAL = 'C0GENERAL1';

/** The records of `people`, by id. */
export function peopleOf({ teams = [{ id: TEAM }], users = [], channels = [] }: People) {
  const home = teams[0]?.id ?? TEAM;
  return {
    teams: byId(teams.map(teamOf)),
    users: byId([{ id: ADA, name: 'ada', real_name: 'Ada Lovelace' }, ...users].map((some) => userOf(some, home))),
    channels: byId([{ id: GENERAL, name: 'general' }, ...channels].map((some) => channelOf(some, home))),
  };
}

export function teamOf(some: Some<Team>): Team {
  const rest = some.id.slice(1);
  return {
    name: 'NHS Somewhere',
    domain: `team-${rest.toLowerCase()}`,
    botToken: `xoxb-${rest}`,
    botUserId: `UB${rest}`,
    botId: `B${rest}`,
    scopes: null,
    refused: null,
    refreshToken: null,
    organisation: null,
    ...some,
  };
}

/** @param team the workspace if `some` names none */
export function userOf(some: Some<User>, team: string): User {
  return {
    team_id: team,
    name: some.id.toLowerCase(),
    real_name: `Person ${some.id}`,
    tz: 'Europe/London',
    tz_offset: 0,
    is_restricted: false,
    is_ultra_restricted: false,
    is_stranger: false,
    is_bot: false,
    deleted: false,
    ...some,
  };
}

/** @param team the workspace if `some` names none */
export function channelOf(some: Some<Channel>, team: string): Channel {
  return {
    name: some.id.toLowerCase(),
    team,
    kind: 'channel',
    user: null,
    is_ext_shared: false,
    is_pending_ext_shared: false,
    is_org_shared: false,
    is_archived: false,
    is_member: true,
    ...some,
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
