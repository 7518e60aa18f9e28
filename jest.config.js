/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // By itself Jest leaves a core to whoever watches; nobody does.
  maxWorkers: '100%',
  // Tests that wait for the disk may have to wait long on a machine that does other things too.
  testTimeout: 240_000,
  // office.js keeps on using what it has put on the global object after its test file is over.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  reporters: ['default', '<rootDir>/scripts/closing-line-reporter.js'],
  collectCoverageFrom: ['core/**/*.ts', 'headless/**/*.ts'],
};
