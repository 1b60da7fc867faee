// Two projects in one run, so that what waits for a process leaves the processor to the other: `whole` starts the
// built program, or gives it thousands of files, where counting what is covered would only cost time.
const WHOLE = ['e2e', 'fuzz', 'navigateur'];

const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true }] },
  setupFiles: ['<rootDir>/test/support/setup.ts'],
  sandboxInjectedGlobals: ['Number'],
};

export default {
  projects: [
    {
      ...common,
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [`/test/(${WHOLE.join('|')})/[^/]+$`],
    },
    {
      ...common,
      testMatch: WHOLE.map((folder) => `<rootDir>/test/${folder}/*.test.ts`),
      coveragePathIgnorePatterns: ['/'],
    },
  ],
  collectCoverageFrom: ['src/**/*.ts'],
  coverageReporters: [['text', { skipFull: true }]],
  coverageThreshold: { global: { statements: 95, branches: 90, functions: 95 } },
  maxWorkers: '100%',
  testTimeout: 300_000,
};
