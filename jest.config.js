/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Tests that wait for the disk may have to wait long on a machine that does other things too.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  reporters: ['default', '<rootDir>/scripts/closing-line-reporter.js'],
  collectCoverageFrom: ['core/**/*.ts', 'headless/**/*.ts'],
};
