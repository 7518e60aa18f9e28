/** The tests that run a sample or a number of tries (`test/thoroughness.ts`), whole and for long. */
module.exports = { ...require('./jest.config.js'), globals: { IS_SOAK: true }, testTimeout: 3_600_000 };
