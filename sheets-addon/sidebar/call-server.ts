import { HostError } from '../../pane/host-error';
import { BusyError } from '../errors/busy-error';
import { LOST, sentenceForGoogle } from '../errors/google-sentences';
import { jsonText, valueOf } from '../server/json-text';
import type { Answer, ServerCalls } from '../server/server-calls';

type Asked<Name extends keyof ServerCalls> = Parameters<ServerCalls[Name]>[0];
type Result<Name extends keyof ServerCalls> = ReturnType<ServerCalls[Name]>;

/** Calls that may be done twice: where only the answer is lost on its way, they are. */
const REPEATABLE: readonly (keyof ServerCalls)[] = [
  'omlPreview',
  'omlStart',
  'omlNext',
  'omlCancel',
  'omlSelect',
  'omlShowPortfolio',
];
/** A step that is still at work may take as long as the second. */
const PAUSES = [3000, 20_000];

/** Calls a function of the script. Rejects with a `HostError` whose sentence says what happened and what to do. */
export async function callServer<Name extends keyof ServerCalls>(
  name: Name,
  asked: Asked<Name>,
): Promise<Result<Name>> {
  let hasLost = false;
  for (const pause of REPEATABLE.includes(name) ? PAUSES : []) {
    try {
      return await callOnce(name, asked);
    } catch (error) {
      hasLost ||= isLost(error);
      // What keeps the spreadsheet busy may be the very step whose answer is lost.
      if (!isLost(error) && !(hasLost && error instanceof BusyError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return callOnce(name, asked);
}

/** Whether a call may have been done, and only its answer is lost. */
function isLost(error: unknown): boolean {
  return error instanceof HostError && error.cause instanceof Error && LOST.test(String(error.cause));
}

function callOnce<Name extends keyof ServerCalls>(name: Name, asked: Asked<Name>): Promise<Result<Name>> {
  return new Promise((resolve, reject) => {
    const script = google.script.run
      .withSuccessHandler((text: string) => {
        const answer = valueOf<Answer<Result<Name>>>(text);
        if (answer.is === 'done') resolve(answer.result);
        else reject(new (answer.is === 'busy' ? BusyError : HostError)(answer.sentence));
      })
      .withFailureHandler((error: Error) =>
        reject(new HostError(sentenceForGoogle(String(error)), { cause: error })),
      );
    const call = (script as unknown as Record<Name, (asked: string) => void>)[name]; // the script has one for each name
    call(jsonText(asked));
  });
}
