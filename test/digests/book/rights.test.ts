/** Who may do what with whose digest. */
import { NotYours, type Person } from '../../../src/digests/book/rights.js';
import { UserError } from '../../../src/errors.js';
import { ADA, BEN, bodyWith, CAT_ELSEWHERE, type Desk, openDesk, STRANGER } from './desk.js';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.book.create({ id: 'a', channel: 'C1', body: bodyWith() }, ADA);
});
afterEach(() => desk.close());

type Act = (by: Person) => Promise<unknown>;

const OF_ITS_OWNER: Readonly<Record<string, Act>> = {
  edit: (by) => desk.book.edit('a', 1, bodyWith({ title: 'Mine now' }), by),
  move: (by) => desk.book.move('a', 'C9', by),
  'hand over': (by) => desk.book.handOver('a', 'U9', by),
  delete: (by) => desk.book.remove('a', by),
};
const OF_ITS_CHANNEL: Readonly<Record<string, Act>> = {
  pause: (by) => desk.book.pause('a', by),
  'run now': (by) => desk.book.runNow('a', by),
  history: (by) => desk.book.history('a', by, 5),
};

test.each(Object.keys(OF_ITS_OWNER))(
  '%s: its owner from anywhere, nobody else; who that is comes with it',
  async (name) => {
    const act = OF_ITS_OWNER[name] as Act;
    const error = await act(BEN).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(NotYours);
    expect(error).toMatchObject({
      owner: 'U1',
      message: expect.stringContaining(`Only the owner of “Board” can ${name}`),
    });
    await act({ ...ADA, channel: null });
  },
);

test.each(Object.keys(OF_ITS_CHANNEL))('%s: whoever is in its channel, and its owner from anywhere', async (name) => {
  const act = OF_ITS_CHANNEL[name] as Act;
  await expect(act(CAT_ELSEWHERE)).rejects.toThrow('people in the channel of “Board”');
  await act(name === 'pause' ? BEN : { ...ADA, channel: 'C7' });
});

test('to another workspace there is no such digest', async () => {
  for (const act of Object.values({ ...OF_ITS_OWNER, ...OF_ITS_CHANNEL }))
    await expect(act(STRANGER)).rejects.toThrow('not there any more');
});

test('moved, it is the business of another channel', async () => {
  expect(await desk.book.move('a', 'C2', ADA)).toMatchObject({ channel: 'C2', owner: 'U1' });
  await expect(desk.book.move('a', 'C2', ADA)).rejects.toThrow('posts there already');
  await expect(desk.book.pause('a', BEN)).rejects.toThrow(NotYours);
  await desk.book.pause('a', CAT_ELSEWHERE);
});

test('handed over, it is the other one’s', async () => {
  await expect(desk.book.handOver('a', 'U1', ADA)).rejects.toThrow('yours already');
  await desk.book.handOver('a', 'U2', ADA);
  await expect(desk.book.remove('a', ADA)).rejects.toMatchObject({ owner: 'U2' });
  await desk.book.remove('a', BEN);
});

test('what nobody owns any more is taken over in its channel, then resumed', async () => {
  await desk.store.privacy.forget('T1', 'U1');
  await expect(desk.book.resume('a', BEN)).rejects.toThrow('take it over, then resume');
  await expect(desk.book.edit('a', 2, bodyWith(), BEN)).rejects.toThrow('take it over first');
  await expect(desk.book.takeOver('a', CAT_ELSEWHERE)).rejects.toThrow(UserError);
  expect(await desk.book.takeOver('a', BEN)).toMatchObject({ owner: 'U2', state: 'paused' });
  await expect(desk.book.takeOver('a', ADA)).rejects.toThrow('has an owner');
  expect(await desk.book.resume('a', BEN)).toMatchObject({ state: 'active' });
});

test('a list has those of the channel, then one’s own elsewhere', async () => {
  await desk.book.create({ id: 'b', channel: 'C2', body: bodyWith() }, ADA);
  await desk.book.create({ id: 'c', channel: 'C1', body: bodyWith() }, BEN);
  const idsOf = async (by: Person) => {
    const { here, mine } = await desk.book.list(by);
    return [here.map(({ id }) => id), mine.map(({ id }) => id)];
  };
  expect(await idsOf(ADA)).toEqual([['a', 'c'], ['b']]);
  expect(await idsOf({ ...ADA, channel: null })).toEqual([[], ['a', 'b']]);
  expect(await idsOf(STRANGER)).toEqual([[], []]);
});
