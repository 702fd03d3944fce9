/** Who may do what with a digest: its owner everything; whoever is in its channel may stop it, start it and see it. */
import { UserError } from '../../errors.js';
import type { Digest } from '../../store/tables/digests/digests.js';

/** Who asks, and from where. */
export interface Person {
  readonly workspace: string;
  readonly user: string;
  /** null: from no channel. */
  readonly channel: string | null;
}

/** Carries the owner's id, for whoever can show who that is. null: nobody owns it. */
export class NotYours extends UserError {
  constructor(
    message: string,
    readonly owner: string | null,
  ) {
    super(message);
  }
}

export const isOwner = ({ workspace, owner }: Digest, by: Person): boolean =>
  workspace === by.workspace && owner === by.user;

/** Whether somebody may pause, resume and run it, and see what became of its runs. */
export const isAround = (digest: Digest, by: Person): boolean =>
  isOwner(digest, by) || (digest.workspace === by.workspace && digest.channel === by.channel);

/** Throws NotYours. `what` is what only the owner does: "edit". */
export function checkOwner(digest: Digest, by: Person, title: string, what: string): void {
  if (isOwner(digest, by)) return;
  if (digest.owner === null)
    throw new NotYours(`Nobody owns “${title}” any more: take it over first, in its channel, to ${what} it.`, null);
  throw new NotYours(`Only the owner of “${title}” can ${what} it: ask them to, or to hand it over.`, digest.owner);
}

/** Throws NotYours. */
export function checkAround(digest: Digest, by: Person, title: string): void {
  if (isAround(digest, by)) return;
  throw new NotYours(`Only its owner, and people in the channel of “${title}”, can do that: ask there.`, digest.owner);
}
