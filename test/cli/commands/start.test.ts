import { runWiggle } from '../run-wiggle.js';

const start = (...lines: string[]) => runWiggle(['start'], { stdin: lines.map((line) => `${line}\n`).join('') });

test('without Slack settings it says so and answers in the terminal', async () => {
  const { status, stdout, stderr } = await start('average DMA of England');
  expect(status).toBe(0);
  expect(stderr).toContain('no Slack settings');
  expect(stdout).toContain('England');
});

test('a question sees the earlier ones', async () => {
  const { stdout } = await start('lowest 3 DMA ICSs in London', '', 'and in the South West?');
  expect(stdout).toMatch(/London[\s\S]+South West/);
});

test('exit leaves, and what follows is not asked', async () => {
  const { status, stdout } = await start('exit', 'average DMA of England');
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});

test('the number of an offered question asks it', async () => {
  const offered = await start('xyzzy plugh');
  const picked = await start('xyzzy plugh', '1');
  expect(offered.stdout).toMatch(/^ {2}1\. /m);
  expect(picked.stdout.startsWith(offered.stdout)).toBe(true);
  expect(picked.stdout.length).toBeGreaterThan(offered.stdout.length);
});
