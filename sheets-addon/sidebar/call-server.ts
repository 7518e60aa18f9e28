import { HostError } from '../../pane/host-error';
import { jsonText, valueOf } from '../json-text';
import type { ServerCalls } from '../server-calls';
import type { Answer } from '../server-calls';

type Asked<Name extends keyof ServerCalls> = Parameters<ServerCalls[Name]>[0];
type Result<Name extends keyof ServerCalls> = ReturnType<ServerCalls[Name]>;

/** Calls that may be done twice: where only the answer is lost on its way, they are. */
const REPEATABLE: readonly (keyof ServerCalls)[] = [
  'omlSurvey',
  'omlNext',
  'omlCancel',
  'omlSelect',
  'omlShowPortfolio',
];
/** What the browser and Google say when a call has not come through. */
const LOST = /NetworkError|Connection failure|HTTP \d|simultaneously/i;
/** A step that is still at work may take as long as the second. */
const PAUSES = [3000, 20_000];

/** Calls a function of the script. Rejects with a `HostError` whose sentence says what happened and what to do. */
export async function callServer<Name extends keyof ServerCalls>(
  name: Name,
  asked: Asked<Name>,
): Promise<Result<Name>> {
  for (const pause of REPEATABLE.includes(name) ? PAUSES : []) {
    try {
      return await callOnce(name, asked);
    } catch (error) {
      if (!isLost(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return callOnce(name, asked);
}

function isLost(error: unknown): boolean {
  return error instanceof HostError && error.cause instanceof Error && LOST.test(error.cause.message);
}

function callOnce<Name extends keyof ServerCalls>(name: Name, asked: Asked<Name>): Promise<Result<Name>> {
  return new Promise((resolve, reject) => {
    const script = google.script.run
      .withSuccessHandler((text: string) => {
        const answer = valueOf<Answer<Result<Name>>>(text);
        if (answer.is === 'done') resolve(answer.result);
        else reject(new HostError(answer.sentence));
      })
      .withFailureHandler((error: Error) => reject(new HostError(sentenceFor(error), { cause: error })));
    const call = (script as unknown as Record<Name, (asked: string) => void>)[name]; // the script has one for each name
    call(jsonText(asked));
  });
}

/** What to tell the user of a failure that the script did not foresee, by what Google says in English. */
function sentenceFor({ message }: Error): string {
  const told = SENTENCES.find(({ of }) => of.test(message));
  if (told !== undefined) return told.sentence;
  const cause = message.trim().replace(/^(?:Exception|ScriptError): /, '');
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
