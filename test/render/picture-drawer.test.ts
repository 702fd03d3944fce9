/** Pictures drawn in a thread of their own. The thread is the compiled one: `npm test` builds it first. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type PictureDrawer, pictureDrawer } from '../../src/render/picture-drawer.js';
import { renderPng } from '../../src/render/render-png.js';

const THREAD = pathToFileURL(join(import.meta.dirname, '../../dist/render/picture-thread.js'));
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

const bars = (colour: string) => ({
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  data: { values: [{ a: 'Devon', b: 2.68 }] },
  mark: { type: 'bar', color: colour },
  encoding: { y: { field: 'a', type: 'nominal' }, x: { field: 'b', type: 'quantitative' } },
});

let drawer: PictureDrawer;
beforeEach(() => {
  drawer = pictureDrawer(THREAD);
});
afterEach(() => drawer.close());

test('the same picture as without the thread', async () => {
  expect(await drawer.draw(bars('#005eb8'))).toEqual(await renderPng(bars('#005eb8')));
});

test('several at once, each its own; the same once', async () => {
  const [one, two, again] = await Promise.all(['#005eb8', '#41b6e6', '#005eb8'].map((c) => drawer.draw(bars(c))));
  expect(one?.subarray(0, 4)).toEqual(PNG);
  expect(two).not.toEqual(one);
  expect(again).toBe(one);
});

test('what cannot be drawn is said, and others are drawn after it', async () => {
  const broken = { ...bars('#005eb8'), mark: 'no such mark' };
  await expect(drawer.draw(broken)).rejects.toThrow();
  expect((await drawer.draw(bars('#005eb8'))).subarray(0, 4)).toEqual(PNG);
});

test('a thread that dies takes its picture with it; the next one has a new thread', async () => {
  const fails = pictureDrawer(new URL(`data:text/javascript,${encodeURIComponent('process.exit(1)')}`));
  await expect(fails.draw(bars('#005eb8'))).rejects.toThrow('The thread that draws has ended.');
  await expect(fails.draw(bars('#005eb8'))).rejects.toThrow('The thread that draws has ended.');
  await fails.close();
  const lost = expect(drawer.draw(bars('#41b6e6'))).rejects.toThrow('ended');
  await drawer.close();
  await lost;
  expect((await drawer.draw(bars('#41b6e6'))).subarray(0, 4)).toEqual(PNG);
});

test('a picture that is never drawn is given up, with those that wait for it; the next one has a new thread', async () => {
  const never = "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => undefined);";
  const stuck = pictureDrawer(new URL(`data:text/javascript,${encodeURIComponent(never)}`), 1);
  const said = 'A picture was not drawn within 0.001 seconds.';
  const [one, other] = ['#005eb8', '#41b6e6'].map((colour) => stuck.draw(bars(colour)));
  await expect(one).rejects.toThrow(said);
  await expect(other).rejects.toThrow(said);
  await expect(stuck.draw(bars('#005eb8'))).rejects.toThrow(said);
  await stuck.close();
});
