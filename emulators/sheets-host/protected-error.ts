import { RefusedChange } from './refused-change';

/** The error for a user who changes cells that others protect. */
export function protectedError(): RefusedChange {
  return new RefusedChange(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}
