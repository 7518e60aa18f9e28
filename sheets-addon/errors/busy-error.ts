import { HostError } from '../../pane/host-error';

/** Another step is at work in the spreadsheet, be it somebody else's or the user's own. */
export class BusyError extends HostError {}
