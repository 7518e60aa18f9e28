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
      'Google refuses the sidebar. Where you are signed in with several Google accounts in this browser, it may take ' +
      'the wrong one: open the spreadsheet in a window with one account only, and open the sidebar again.',
  },
  {
    of: /protected cell/i,
    sentence: 'Some of the cells are protected from you: look again, and the sidebar names them.',
  },
  {
    of: /permission/i,
    sentence:
      'Google does not let you do this here: ask for the right to edit the spreadsheet, and run again.',
  },
  {
    of: /for one day/i,
    sentence: 'Google lets an account do only so much in a day, and that is used up: run again tomorrow.',
  },
  {
    of: /typed columns/i,
    sentence:
      'Part of the sheet is a table whose columns have types, and Google does not let the script change it: open its ' +
      'menu, Convert to unformatted data, and run again.',
  },
  {
    of: /Exceeded maximum execution time/i,
    sentence: 'Google has stopped the script after six minutes: run again, and it goes on where it was.',
  },
  { of: LOST, sentence: 'Google could not be reached: look whether you are online, and run again.' },
];
