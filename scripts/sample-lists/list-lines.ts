import { LIST_DAY } from './client-table';

/** The lines around the client list that are not clients. */
export const LIST_TITLE = 'Client review sheet - all managed clients';
export const LIST_DATE_LINE = `As of ${LIST_DAY}`;
export const CONFIDENTIAL_LINE = 'Confidential Information - for account managers only';
