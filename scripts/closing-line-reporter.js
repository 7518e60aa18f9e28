/** A Jest reporter whose last line says `N passed, N failed`, plain, for programs that read the log. */
module.exports = class ClosingLineReporter {
  /**
   * @param {unknown} _contexts
   * @param {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number }} results
   */
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    // A file that fails to load has no tests to fail, and must not look like success.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    // Jest puts its own summary after every reporter; only the exit comes later.
    process.once('exit', () => process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`));
  }
};
