/** What Google gives a page of the script to call it with. */
declare namespace google.script {
  /** Functions of the script by their names, and what is to happen when one has answered or failed. */
  interface Runner {
    withSuccessHandler(handler: (answer: string) => void): Runner;
    withFailureHandler(handler: (error: Error) => void): Runner;
  }

  const run: Runner;
}
