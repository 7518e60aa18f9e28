import { CONTRACT_PRACTICES, FIELD_HEADERS } from './contract';

/** The headers of a list's first questions: the practices of OML 1 to 3, and the cadence. */
export const FIRST_SETUP_HEADERS: readonly string[] = [
  ...CONTRACT_PRACTICES.filter(([, , level]) => level <= 3).map(([, header]) => header),
  FIELD_HEADERS.cadence,
];
