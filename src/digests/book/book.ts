/** All that people can do with digests, whichever door they come through. What cannot be done is refused in one sentence. */
import type { Dataset } from '../../dataset/dataset.js';
import type { TableDataset } from '../../dataset/table/table-dataset.js';
import { UserError } from '../../errors.js';
import type { Store } from '../../store/store.js';
import type { Digest } from '../../store/tables/digests/digests.js';
import type { Run } from '../../store/tables/digests/runs.js';
import { bodyOf, type DigestBody } from '../digest.js';
import { nextRun, upcoming } from '../schedule/runs.js';
import type { Schedule } from '../schedule/schedule.js';
import { memoryAfterEdit, newMemory } from './memory.js';
import { checkAround, checkOwner, NotYours, type Person } from './rights.js';
import { checkRoom, scheduleProblem, UNDO_FOR } from './rules.js';

export interface NewEntry {
  /** Made up by whoever asks: the same one twice makes one digest. */
  readonly id: string;
  readonly channel: string;
  readonly body: DigestBody;
}

/** Everything throws a UserError where it cannot be done, or not by this person. What is given back is the digest as it is then. */
export interface DigestBook {
  create(entry: NewEntry, by: Person): Promise<Digest>;
  /** `version`: of the digest that was looked at when it was edited. What is paused stays paused. */
  edit(id: string, version: number, body: DigestBody, by: Person): Promise<Digest>;
  pause(id: string, by: Person): Promise<Digest>;
  /** It goes on with the next slot from now. */
  resume(id: string, by: Person): Promise<Digest>;
  /** Once more at once, beside its schedule and whatever its condition says. */
  runNow(id: string, by: Person): Promise<Digest>;
  move(id: string, channel: string, by: Person): Promise<Digest>;
  /** `to`: id of a person, who is somebody to own digests. */
  handOver(id: string, to: string, by: Person): Promise<Digest>;
  /** What nobody owns any more, by somebody in its channel. */
  takeOver(id: string, by: Person): Promise<Digest>;
  remove(id: string, by: Person): Promise<Digest>;
  /** For a minute. */
  restore(id: string, by: Person): Promise<Digest>;
  /** Those of the person's channel, then the person's own elsewhere, the oldest first. */
  list(by: Person): Promise<Listed>;
  /** Those of the workspace that are due next, at most `limit`. */
  inWorkspace(workspace: string, limit: number): Promise<readonly Digest[]>;
  /** One that is not deleted, of the person's workspace. */
  find(id: string, by: Person): Promise<Digest>;
  /** The newest runs first. */
  history(id: string, by: Person, limit: number): Promise<readonly Run[]>;
  /** The next three runs from now, in milliseconds since 1970. */
  preview(schedule: Schedule, zone: string): readonly number[];
}

export interface Listed {
  readonly here: readonly Digest[];
  readonly mine: readonly Digest[];
}

export interface BookDeps {
  readonly store: Pick<Store, 'digests' | 'runs' | 'snapshots'>;
  readonly dataset: Dataset | TableDataset;
  readonly now: () => number;
  /** Sees at once to what is due. */
  readonly look: () => Promise<void>;
}

const PREVIEWED = 3;

/** Of one that cannot be read by this version. */
export const titleOf = (digest: Digest): string => bodyOf(digest)?.title ?? 'a digest that cannot be read';

export function digestBook(deps: BookDeps): DigestBook {
  const { store, now, look } = deps;
  const { digests, runs } = store;

  const found = async (id: string, by: Person) => {
    const digest = await digests.byId(id);
    if (digest?.workspace !== by.workspace) throw new UserError(GONE);
    return digest;
  };
  const find = async (id: string, by: Person) => {
    const digest = await found(id, by);
    if (digest.state === 'deleted') throw new UserError(GONE);
    return digest;
  };
  /** Changes what somebody has just looked at; it may be gone by now, or not be in a state for it. */
  const changed = async (done: boolean, id: string, by: Person) => {
    const digest = await find(id, by);
    if (!done) throw new UserError(`“${titleOf(digest)}” was changed by somebody else just now: look at it again.`);
    return digest;
  };
  const owned = async (id: string, by: Person, what: string) => {
    const digest = await find(id, by);
    checkOwner(digest, by, titleOf(digest), what);
    return digest;
  };
  const around = async (id: string, by: Person) => {
    const digest = await find(id, by);
    checkAround(digest, by, titleOf(digest));
    return digest;
  };
  const roomIn = async (channel: string, by: Person) =>
    checkRoom((await digests.inChannel(by.workspace, channel)).length);

  return {
    find,
    async create({ id, channel, body }, by) {
      const { workspace, user: owner } = by;
      const same = await digests.byId(id);
      if (same) return find(id, by);
      await roomIn(channel, by);
      const nextAt = firstRun(body, now());
      await digests.add({ id, workspace, channel, owner, nextAt, body, memory: await newMemory(body, deps) });
      return find(id, by);
    },
    async edit(id, version, body, by) {
      const digest = await owned(id, by, 'edit');
      const next = firstRun(body, now());
      // A slot that is due this very moment is not to be lost over another title.
      const moved = digest.state === 'active' && !sameTimes(bodyOf(digest), body);
      const memory = await memoryAfterEdit(digest, body, deps);
      const change = { body, ...(moved && { nextAt: next }), memory };
      return changed(await digests.update(id, version, change), id, by);
    },
    async pause(id, by) {
      const digest = await around(id, by);
      if (digest.state === 'paused') throw new UserError(`“${titleOf(digest)}” is paused already.`);
      const because = digest.owner === by.user ? 'Its owner paused it.' : 'Somebody in its channel paused it.';
      return changed(await digests.pause(id, because), id, by);
    },
    async resume(id, by) {
      const digest = await around(id, by);
      if (digest.state === 'active')
        throw new UserError(`“${titleOf(digest)}” is running: there is nothing to resume.`);
      if (digest.owner === null)
        throw new NotYours(`Nobody owns “${titleOf(digest)}” any more: take it over, then resume it.`, null);
      return changed(await digests.resume(id, firstRun(readable(digest), now())), id, by);
    },
    async runNow(id, by) {
      const digest = await around(id, by);
      if (digest.state === 'paused') throw new UserError(`“${titleOf(digest)}” is paused: resume it, then run it.`);
      readable(digest);
      if (!(await runs.openExtra(id, now(), 'hand')))
        throw new UserError(`“${titleOf(digest)}” is being run already: look at its channel in a minute.`);
      await look();
      return digest;
    },
    async move(id, channel, by) {
      const digest = await owned(id, by, 'move');
      if (digest.channel === channel) throw new UserError(`“${titleOf(digest)}” posts there already.`);
      await roomIn(channel, by);
      return changed(await digests.moveTo(id, channel), id, by);
    },
    async handOver(id, to, by) {
      const digest = await owned(id, by, 'hand over');
      if (to === by.user) throw new UserError(`“${titleOf(digest)}” is yours already: choose somebody else.`);
      return changed(await digests.handOver(id, to), id, by);
    },
    async takeOver(id, by) {
      const digest = await around(id, by);
      if (digest.owner !== null)
        throw new NotYours(`“${titleOf(digest)}” has an owner: ask them to hand it over.`, digest.owner);
      return changed(await digests.handOver(id, by.user), id, by);
    },
    async remove(id, by) {
      const digest = await owned(id, by, 'delete');
      if (!(await digests.remove(id))) throw new UserError(GONE);
      return digest;
    },
    async restore(id, by) {
      const digest = await found(id, by);
      checkOwner(digest, by, titleOf(digest), 'bring back');
      if (digest.state !== 'deleted') return digest;
      if (digest.deletedAt === null || now() - digest.deletedAt > UNDO_FOR)
        throw new UserError(`“${titleOf(digest)}” was deleted more than a minute ago, and is gone: make it anew.`);
      await roomIn(digest.channel, by);
      return changed(await digests.restore(id), id, by);
    },
    async list({ workspace, user, channel }) {
      const here = channel === null ? [] : await digests.inChannel(workspace, channel);
      const own = await digests.ofOwner(workspace, user);
      return { here, mine: own.filter((digest) => digest.channel !== channel) };
    },
    inWorkspace: (workspace, limit) => digests.inWorkspace(workspace, limit),
    async history(id, by, limit) {
      await around(id, by);
      return runs.history(id, limit);
    },
    preview: (schedule, zone) => upcoming(schedule, zone, now(), PREVIEWED),
  };
}

const GONE = 'That digest is not there any more: list the digests again.';

/** Throws a UserError where an older or a newer Wiggle has saved it. */
function readable(digest: Digest): DigestBody {
  const body = bodyOf(digest);
  if (!body) throw new UserError('That digest was set up with another version of Wiggle: delete it, and make it anew.');
  return body;
}

/** Throws a UserError where the schedule is not one to run by. */
function firstRun({ schedule, zone }: DigestBody, now: number): number {
  const problem = scheduleProblem(schedule);
  if (problem !== null) throw new UserError(problem);
  const at = nextRun(schedule, zone, now);
  if (at === null) throw new UserError('That schedule has no run in the next eight years: choose another one.');
  return at;
}

const sameTimes = (before: DigestBody | null, { schedule, zone }: DigestBody) =>
  before?.zone === zone && JSON.stringify(before.schedule) === JSON.stringify(schedule);
