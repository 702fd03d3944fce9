/** Run by `npm run jest`, which turns on ES modules in Jest. @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // The first test of a file may have to build the database, on a busy machine: no test is about time.
  testTimeout: 30_000,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // Two processes at least: one alone would keep all that the tests of a file leave in memory.
  maxWorkers: 2,
  // PostgreSQL for the tests that ask for it.
  globalSetup: '<rootDir>/test/store/postgres/global-setup.js',
  globalTeardown: '<rootDir>/test/store/postgres/global-teardown.js',
  // The same random input at every run; the *.fuzz.ts files choose their own.
  setupFiles: ['<rootDir>/test/fixed-seed.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
  // Sources import './name.js', as Node wants; here the file is still name.ts.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts'] },
};
