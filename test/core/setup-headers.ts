import { CONTRACT_PRACTICES, FIELD_HEADERS } from './contract';

/** The heads of all assessment columns, in their order. */
export const ALL_SETUP_HEADERS: readonly string[] = headersUpTo(5);

/** Those that a list gets first: the practices of OML 1 to 3, and the cadence. */
export const FIRST_SETUP_HEADERS: readonly string[] = headersUpTo(3);

function headersUpTo(highest: number): readonly string[] {
  const practices = CONTRACT_PRACTICES.filter(([, , level]) => level <= highest);
  return [...practices.map(([, header]) => header), FIELD_HEADERS.cadence];
}
