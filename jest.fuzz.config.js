import config from './jest.config.js';

/** Run by `npm run test:fuzz`: the tests on random input. @type {import('jest').Config} */
export default { ...config, testMatch: ['<rootDir>/test/**/*.fuzz.ts'] };
