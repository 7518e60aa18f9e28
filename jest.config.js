/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // By itself Jest leaves a core to whoever watches; nobody does.
  maxWorkers: '100%',
  // A worker keeps realms of the scripts that it has run, and gets slow under them.
  workerIdleMemoryLimit: '500MB',
  // Tests that wait for the disk may have to wait long on a machine that does other things too.
  testTimeout: 240_000,
  // office.js keeps on using what it has put on the global object after its test file is over.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  globalSetup: '<rootDir>/scripts/compile-command.js',
  transform: {
    '\\.(?:tsx?|mjs)$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        // To load the compiler takes half a second, and most files of tests that could use it do not.
        module: { type: 'commonjs', lazy: ['typescript'] },
      },
    ],
  },
  // It is made of ES modules, which Jest cannot load as they are.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  // In Jest's realm every look at the global object takes a hundred times longer than in Node. What is in no test's
  // hands to replace is handed to each module instead.
  sandboxInjectedGlobals: [
    'Array',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'RegExp',
    'Set',
    'String',
    'Uint8Array',
  ],
  // With --seed it repeats which cases were run of those of which only some are (test/thoroughness.ts).
  showSeed: true,
  reporters: ['default', '<rootDir>/scripts/closing-line-reporter.js'],
  collectCoverageFrom: ['core/**/*.ts', 'command/**/*.ts', 'files/**/*.ts', 'xlsx/**/*.ts'],
};
