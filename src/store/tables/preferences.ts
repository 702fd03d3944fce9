/** What people and channels have chosen: where they are at home, and groups of organisations by names of their own. */
import type { Knex } from 'knex';
import { fromJson, toJson, toText } from './column-values.js';

/** Whose preferences. */
export type Scope =
  | { readonly workspace: string; readonly user: string }
  | { readonly workspace: string; readonly channel: string };

export interface NamedGroup {
  /** As the person wrote it; upper and lower case, and how many spaces, make no difference. */
  readonly name: string;
  /** ODS codes, in the person's order. */
  readonly codes: readonly string[];
}

export interface Preferences {
  /** ODS code of the ICS; null: none chosen. */
  readonly home: string | null;
  /** By name. */
  readonly groups: readonly NamedGroup[];
}

export interface PreferenceStore {
  /** Nothing chosen where nothing was ever set. */
  get(scope: Scope): Promise<Preferences>;
  /** What holds for a person in a channel: their own home and groups before those of the channel. Asked at every question. */
  within(place: { readonly workspace: string; readonly user: string; readonly channel: string }): Promise<Preferences>;
  /** Changes what is named and leaves the rest: a group is added, or takes the place of the one with its name. */
  set(scope: Scope, change: Partial<Preferences>): Promise<void>;
  /** Whether there was one of that name. */
  removeGroup(scope: Scope, name: string): Promise<boolean>;
}

export function preferencesIn(connection: Knex): PreferenceStore {
  return {
    async get(scope) {
      const row = await connection('preference').where(ownerOf(scope)).first('home');
      const groups = await connection('named_group').where(ownerOf(scope)).orderBy('name_key').select('name', 'codes');
      return { home: row?.home ?? null, groups: groups.map(groupOf) };
    },
    async within({ workspace, user, channel }) {
      const scopes = [ownerOf({ workspace, channel }), ownerOf({ workspace, user })];
      const both = (table: string) =>
        connection(table)
          .where({ workspace })
          .whereIn(
            ['kind', 'subject'],
            scopes.map(({ kind, subject }) => [kind, subject]),
          );
      const [homes, groups] = await Promise.all([
        both('preference').whereNotNull('home').select('kind', 'home'),
        both('named_group').orderBy('name_key').select('kind', 'name_key', 'name', 'codes'),
      ]);
      const own = new Set(groups.filter(({ kind }) => kind === 'user').map(({ name_key }) => name_key));
      return {
        home: (homes.find(({ kind }) => kind === 'user') ?? homes[0])?.home ?? null,
        groups: groups.filter(({ kind, name_key }) => kind === 'user' || !own.has(name_key)).map(groupOf),
      };
    },
    async set(scope, { home, groups = [] }) {
      const owner = ownerOf(scope);
      await connection.transaction(async (transaction) => {
        if (home !== undefined) {
          const key = ['workspace', 'kind', 'subject'];
          await transaction('preference')
            .insert({ ...owner, home })
            .onConflict(key)
            .merge(['home']);
        }
        for (const { name, codes } of groups) {
          await transaction('named_group')
            .insert({ ...owner, name_key: nameKey(name), name: toText(name), codes: toJson(codes) })
            .onConflict(['workspace', 'kind', 'subject', 'name_key'])
            .merge(['name', 'codes']);
        }
      });
    },
    async removeGroup(scope, name) {
      const removed = await connection('named_group')
        .where({ ...ownerOf(scope), name_key: nameKey(name) })
        .delete();
      return removed === 1;
    },
  };
}

/** The columns by which rows belong to a scope. */
export function ownerOf(scope: Scope): { workspace: string; kind: 'user' | 'channel'; subject: string } {
  const { workspace } = scope;
  return 'user' in scope
    ? { workspace, kind: 'user', subject: scope.user }
    : { workspace, kind: 'channel', subject: scope.channel };
}

const groupOf = ({ name, codes }: { name: string; codes: string }): NamedGroup => ({
  name,
  codes: fromJson(codes) as string[],
});

const nameKey = (name: string) => toText(name).trim().replace(/\s+/g, ' ').toLowerCase();
