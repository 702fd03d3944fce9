/** Which digest somebody means: by its number in the list, or by its title. */
import { type Listed, titleOf } from '../../digests/book/book.js';
import { UserError } from '../../errors.js';
import type { Digest } from '../../store/tables/digests/digests.js';

/** Throws a UserError where it is none of them, or several. `example`: of what is to be said, such as "edit 2". */
export function findEntry(words: string, { here, mine }: Listed, example: string): Digest {
  const all = [...here, ...mine];
  const said = words.replace(/^[“"']|[”"']$/g, '').trim();
  if (said === '')
    throw new UserError(`Say which digest, by its number in the list or by its title, such as “${example}”.`);
  if (all.length === 0) throw new UserError('There are no digests here yet: make one with “new”.');
  const numbered = /^#?(\d+)$/.exec(said)?.[1];
  const byNumber = numbered === undefined ? undefined : all[Number(numbered) - 1];
  if (byNumber) return byNumber;
  const named = byTitle(all, said);
  if (named.length > 1)
    throw new UserError(`Several digests are called “${said}”: say the number that it has in the list.`);
  if (named[0]) return named[0];
  const numbers = all.length === 1 ? 'there is one' : `there are ${all.length}`;
  throw new UserError(`There is no digest “${said}” among those of this channel and yours: ${numbers}, see the list.`);
}

/** Those of that very title; else those whose title begins with it. */
function byTitle(all: readonly Digest[], said: string): readonly Digest[] {
  const own = (digest: Digest) => titleOf(digest).toLowerCase();
  const wanted = said.toLowerCase();
  const same = all.filter((digest) => own(digest) === wanted);
  return same.length ? same : all.filter((digest) => own(digest).startsWith(wanted));
}
