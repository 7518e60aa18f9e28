/** What keeps a client from the next level, as its column says it. */
export const LIMITS = [
  'Practices',
  'Contract',
  'Open questions',
  'Client readiness',
  'MSP practice',
  'Target reached',
  'Top level',
] as const;

/** One of the limits. */
export type Limit = (typeof LIMITS)[number];

/** What each of them means, in a few words. */
export const LIMIT_MEANINGS: Readonly<Record<Limit, string>> = {
  Practices: 'something in the next level is missing',
  Contract: 'no contract of its own',
  'Open questions': 'answers are missing',
  'Client readiness': "the client's IT is not ready",
  'MSP practice': "the MSP's own level comes first",
  'Target reached': 'no higher level is wanted',
  'Top level': 'OML 5',
};
