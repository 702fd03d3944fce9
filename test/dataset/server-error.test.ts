import { placeOf, serverError } from '../../src/dataset/database/server-error.js';
import { UserError } from '../../src/errors.js';

const URL_OF_OURS = 'postgres://me:open%20sesame@db.example:5432/wiggle';
const saidOf = (error: unknown) => (serverError(error, URL_OF_OURS) as Error).message;

test.each([
  ['ENOTFOUND', 'no machine has that name: check DATABASE_URL.'],
  [
    '42501',
    'this user may make nothing there: give it the right to create in the database and in its schema public, or',
  ],
  ['53300', 'the server has too many connections already: let it have more, or start fewer replicas.'],
])('%s is a sentence that says what to do', (code, sentence) => {
  expect(saidOf(Object.assign(new Error('no matter'), { code }))).toContain(
    `The database wiggle on db.example:5432 cannot be used, as ${sentence}`,
  );
});

test('a connection that is lost is said as the client says it, without the password', () => {
  expect(saidOf(new Error('Connection of open sesame (open%20sesame) terminated unexpectedly'))).toBe(
    'The database wiggle on db.example:5432 cannot be used, as the connection fails (Connection of … (…) terminated unexpectedly): check DATABASE_URL.',
  );
});

test('what a person cannot put right is left as it is, and so is what has been said', () => {
  const fault = Object.assign(new Error('syntax error at or near "slect"'), { code: '42601' });
  const said = new UserError('A newer Wiggle was here.');
  expect([serverError(fault, URL_OF_OURS), serverError(said, URL_OF_OURS)]).toEqual([fault, said]);
});

test('a database on this machine may be reached without a network', () => {
  expect(placeOf('postgres:///wiggle?host=/var/run/postgresql')).toBe('The database wiggle on /var/run/postgresql');
});
