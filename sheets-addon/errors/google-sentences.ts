/** What the browser and Google say when a call has not come through. */
export const LOST = /NetworkError|Connection failure|HTTP \d|simultaneously/i;

/**
 * What to tell the user of something that Google has refused, by the name of the error and what it says in English. In
 * another language its own words have to do.
 */
export function sentenceForGoogle(error: string): string {
  const told = SENTENCES.find(({ of }) => of.test(error));
  if (told !== undefined) return told.sentence;
  const cause = error.trim().replace(/^(?:(?:Error|Exception|ScriptError): )*/, '');
  return `Google could not do it (${cause.replace(/[.\s]+$/, '')}). Run again.`;
}

const SENTENCES: readonly { readonly of: RegExp; readonly sentence: string }[] = [
  {
    of: /PERMISSION_DENIED/,
    sentence:
      'Google refuses the sidebar, perhaps because this browser is signed in with several accounts. ' +
      'Open the spreadsheet in a window with one account only, then open the sidebar again.',
  },
  {
    of: /protected cell/i,
    sentence: 'Some cells are protected. Choose Look again to see which.',
  },
  {
    of: /permission/i,
    sentence: 'You can view this spreadsheet but not edit it. Ask its owner for edit access, then run again.',
  },
  {
    of: /for one day/i,
    sentence: "Google's limit for your account for today is used up. Run again tomorrow.",
  },
  {
    of: /typed columns/i,
    sentence:
      'Google does not let a script change a table whose columns have types. ' +
      "Open the table's menu, choose Convert to unformatted data, and run again.",
  },
  {
    of: /Exceeded maximum execution time/i,
    sentence: 'Google has stopped the script after six minutes. Run again to go on from there.',
  },
  { of: LOST, sentence: 'Google could not be reached. Check that you are online, then run again.' },
];
