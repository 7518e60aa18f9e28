/** The kinds of calls that office.js makes, by its numbers. */
export const CALL = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** Methods of the document, by office.js's numbers. */
export const METHOD = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** Events, by office.js's names. */
export const EVENT = { richApiMessage: 'richApiMessage', commandInvoked: 'appCommandInvoked' } as const;

/** Errors of whole requests, by office.js's numbers. */
export const OFFICE_ERROR = {
  cellEditMode: 5004,
  sessionTimedOut: 5012,
  dialogOpen: 5016,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  unknownMethod: 5001,
} as const;

/** A call that office.js posts to its parent window. */
export interface OfficeCall {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

/** The call in a posted text; undefined if the text is not a call. */
export function officeCall(text: string): OfficeCall | undefined {
  try {
    // Only reading the text shows what is in it.
    const message = JSON.parse(text) as OfficeCall | null;
    return message?._messageType === 0 ? message : undefined;
  } catch {
    return undefined;
  }
}

/** The answer to a call, as posted back. */
export function answerTo(call: OfficeCall, answer: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: call._actionName,
    _conversationId: call._conversationId,
    _correlationId: call._correlationId,
    _errorCode: 0,
    _responseType: 0,
    _data: answer,
  });
}

/** An event, as posted to the add-in. */
export function eventMessage(
  conversation: string,
  { event, payload }: { readonly event: string; readonly payload: unknown },
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: event,
    _conversationId: conversation,
    _correlationId: -1,
    _errorCode: 0,
    _responseType: 1,
    _data: payload,
  });
}
