/**
 * Words under Client Type, in lower case, that say a company is no client of the MSP. They count alone or as words of
 * the cell, in their plural in -s too.
 */
export const NO_CLIENT_WORDS: readonly string[] = [
  ...['vendor', 'supplier', 'distributor', 'partner', 'prospect', 'suspect', 'lead', 'competitor'],
  ...['former', 'ex', 'lost', 'cancelled', 'canceled', 'terminated', 'internal', 'owner', 'own company'],
  ...['personal', 'not a client'],
];

/** The words that make a company a client unless one of the next ones is beside them. */
export const CLIENT_WORDS: readonly string[] = ['client', 'customer'];

/** Those that count beside a word for a client too. */
export const NO_LONGER_CLIENT_WORDS: readonly string[] = [
  ...['former', 'ex', 'lost', 'cancelled', 'canceled', 'terminated', 'prospect', 'not a client'],
];
