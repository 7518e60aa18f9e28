/** What kind of call office.js makes, by its numbers. */
export const CALL = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** Methods of the document, by the numbers of office.js. */
export const METHOD = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** Events, by the names of office.js. */
export const EVENT = { richApiMessage: 'richApiMessage', commandInvoked: 'appCommandInvoked' } as const;

/** Errors of whole requests, by the numbers of office.js. */
export const OFFICE_ERROR = {
  cellEditMode: 5004,
  sessionTimedOut: 5012,
  dialogOpen: 5016,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  unknownMethod: 5001,
} as const;

/** A call that office.js posts to the window around it. */
export interface OfficeCall {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

/** The call in a posted text; undefined where the text is none. */
export function officeCall(text: string): OfficeCall | undefined {
  try {
    // What is in the text is known only by reading it.
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
