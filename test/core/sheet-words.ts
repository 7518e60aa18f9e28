/** The names of the levels in the contract; index = level. */
export const LEVEL_NAMES: readonly string[] = [
  'No vCIO service',
  'Ad-hoc advice',
  'Structured infrastructure',
  'Separate IT management',
  'Operational excellence',
  'Competitive edge',
];

/** The headers of the history; those that a reader needs first are in front. */
export const HISTORY_HEADERS: readonly string[] = [
  ...['Date', 'Model', 'Client', 'OML', 'Progress', 'Hours Target', 'Run', 'Key'],
  ...['Contract Required', 'Sheet'],
];
