/** Messages of one channel, a second apart, whoever posts them. */
import { ChannelQueue } from '../../../src/slack/delivery/channel-queue.js';

/** Waits are told, and over at once. */
function waiting() {
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  return { waits, sleep };
}

test('a message waits for the one before it in its channel, and for its pace', async () => {
  const { waits, sleep } = waiting();
  const queue = new ChannelQueue(1_000, sleep);
  const done: string[] = [];
  await Promise.all(['one', 'two'].map((name) => queue.run('C1', async () => void done.push(name))));
  expect(done).toEqual(['one', 'two']);
  expect(waits[0]).toBe(1_000);
});

test('not for another channel, nor for one that failed', async () => {
  let open = () => {};
  const held = new Promise<void>((resolve) => {
    open = resolve;
  });
  const queue = new ChannelQueue(0, async () => undefined);
  const slow = queue.run('C1', () => held);
  expect(await queue.run('C2', async () => 'at once')).toBe('at once');
  expect(queue.busy).toBeGreaterThan(0);
  open();
  await slow;
  const failing = queue.run('C1', async () => {
    throw new Error('refused');
  });
  const next = queue.run('C1', async () => 'all the same');
  await expect(failing).rejects.toThrow('refused');
  expect(await next).toBe('all the same');
});

test('where other processes post there too, it waits for its turn among all of them', async () => {
  const { waits, sleep } = waiting();
  const turns: string[] = [];
  const turn = async (channel: string) => {
    turns.push(channel);
    return turns.length === 1 ? 0 : 700;
  };
  const queue = new ChannelQueue(0, sleep, turn);
  await queue.run('C1', async () => undefined);
  await queue.run('C1', async () => undefined);
  expect(turns).toEqual(['C1', 'C1']);
  expect(waits).toContain(700);
});
