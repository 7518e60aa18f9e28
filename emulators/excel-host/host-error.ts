/** The codes that Excel's host answers with, and its status and sentence for each. */
const ERRORS = {
  AccessDenied: { status: 403, message: 'You cannot perform the requested operation.' },
  GeneralException: { status: 500, message: 'There was an internal error while processing the request.' },
  InvalidArgument: {
    status: 400,
    message: 'The argument is invalid or missing or has an incorrect format.',
  },
  InvalidOperation: { status: 400, message: 'The operation attempted is invalid on the object.' },
  InvalidReference: { status: 400, message: 'This reference is not valid for the current operation.' },
  ItemAlreadyExists: { status: 409, message: 'A resource with the same name or identifier already exists.' },
  ItemNotFound: { status: 404, message: "The requested resource doesn't exist." },
  NotImplemented: { status: 501, message: 'The requested feature is not implemented.' },
} as const;

/** The code of an error that a batch ends with. */
export type HostErrorCode = keyof typeof ERRORS;

/** Ends the batch at the action that raised it; what ran before stays. */
export class HostError extends Error {
  readonly code: string;
  readonly httpStatus: number;

  constructor(code: HostErrorCode, message: string = ERRORS[code].message) {
    super(message);
    this.code = code;
    this.httpStatus = ERRORS[code].status;
  }
}
