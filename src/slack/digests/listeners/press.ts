/** A button of a digest that was pressed: by whom, where, and how they are answered. */
import type { BlockAction, RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Person } from '../../../digests/book/rights.js';

export interface Press {
  readonly by: Person;
  /** The value of the button: mostly the id of a digest. */
  readonly value: string;
  readonly trigger: string;
  readonly client: WebClient;
  /** null: on the Home, where nothing can be said. */
  readonly respond: RespondFn | null;
}

export const personOf = ({ team, user, channel }: Pick<BlockAction, 'team' | 'user' | 'channel'>): Person => ({
  workspace: team?.id ?? user.team_id ?? '',
  user: user.id,
  channel: channel?.id ?? null,
});

/** Of a form: `channel` is where it was opened. */
export const personOfForm = (
  {
    team,
    user,
  }: {
    readonly team: { readonly id: string } | null;
    readonly user: { readonly id: string; readonly team_id?: string };
  },
  channel: string | null,
): Person => ({ workspace: team?.id ?? user.team_id ?? '', user: user.id, channel });
