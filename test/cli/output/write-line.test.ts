import { PassThrough, Writable } from 'node:stream';
import { lineWriter } from '../../../src/cli/output/write-line.js';

test('waits until a slow reader has taken what was written', async () => {
  const stream = new PassThrough({ highWaterMark: 4 });
  const written = lineWriter(stream).write('a long line');
  let done = false;
  void written.then(() => {
    done = true;
  });
  await new Promise(setImmediate);
  expect(done).toBe(false);
  stream.resume();
  await written;
});

test('a reader that goes away ends the writing without a fault', async () => {
  const out = lineWriter(failing('EPIPE'));
  await out.write('one');
  await new Promise(setImmediate);
  expect(out.open()).toBe(false);
  await out.write('two');
});

test('any other failure of the stream is thrown', async () => {
  const out = lineWriter(failing('ENOSPC'));
  const writing = async () => {
    await out.write('one');
    await new Promise(setImmediate);
    await out.write('two');
  };
  await expect(writing()).rejects.toThrow('ENOSPC');
});

function failing(code: string): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
  });
}
