/** The workspaces and organisations that installed the app, with their tokens, which are kept sealed. */
import type { Installation, InstallationQuery } from '@slack/bolt';
import type { Knex } from 'knex';
import { UserError } from '../../errors.js';
import type { Seal } from '../seal.js';
import { fromJson, toJson } from './column-values.js';

/** What names an installation: the organisation where it was installed for all of it, else the workspace. */
export type InstallationKey = Pick<InstallationQuery<boolean>, 'teamId' | 'enterpriseId' | 'isEnterpriseInstall'>;

/** Every method but `delete` throws a UserError where there is something to seal or open, and no secret or the wrong one. */
export interface Installations {
  /** The whole object, in place of an earlier one of the same workspace or organisation. */
  save(installation: Installation): Promise<void>;
  find(key: InstallationKey): Promise<Installation | null>;
  delete(key: InstallationKey): Promise<void>;
  /** All of them, in the order of their ids. */
  list(): Promise<readonly Installation[]>;
  /** Whether those that are kept can be opened: resolves, or rejects with the UserError. */
  check(): Promise<void>;
}

export function installationsIn(connection: Knex, seal: Seal | null, now: () => number): Installations {
  const opened = ({ id, sealed }: Row) => fromJson(openWith(seal, sealed, id)) as Installation;
  return {
    async save(installation) {
      const { team, enterprise, isEnterpriseInstall } = installation;
      const id = idOf({
        teamId: team?.id,
        enterpriseId: enterprise?.id,
        isEnterpriseInstall: isEnterpriseInstall === true,
      });
      if (!id) throw new Error('The installation names neither a workspace nor an organisation.');
      if (!seal) throw new UserError(`Slack installations cannot be kept without a secret: ${ADVICE}.`);
      await connection('installation')
        .insert({ id, sealed: seal.close(toJson(installation), id), updated_at: now() })
        .onConflict('id')
        .merge();
    },
    async find(key) {
      const row = await connection<Row>('installation')
        .where({ id: idOf(key) ?? '' })
        .first();
      return row ? opened(row) : null;
    },
    async delete(key) {
      await connection('installation')
        .where({ id: idOf(key) ?? '' })
        .delete();
    },
    async list() {
      return (await connection<Row>('installation').orderBy('id')).map(opened);
    },
    async check() {
      const row = seal && (await connection<Row>('installation').first());
      if (row) opened(row);
    },
  };
}

interface Row {
  id: string;
  sealed: string;
}

const ADVICE = 'set SLACK_STATE_SECRET to any long text and keep it';

const idOf = ({ teamId, enterpriseId, isEnterpriseInstall }: InstallationKey) =>
  isEnterpriseInstall ? enterpriseId : teamId;

function openWith(seal: Seal | null, sealed: string, id: string): string {
  try {
    if (seal) return seal.open(sealed, id);
  } catch (cause) {
    throw new UserError(OTHER_SECRET, { cause });
  }
  throw new UserError(OTHER_SECRET);
}

const OTHER_SECRET =
  'The Slack installations that are kept cannot be read with this secret: set SLACK_STATE_SECRET to what it was when they were made.';
