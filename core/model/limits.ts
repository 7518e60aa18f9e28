/** What holds a client at its level, as the owner reads it. */
export const LIMITS = [
  'Top level',
  'MSP practice',
  'Contract',
  'Client readiness',
  'Open questions',
  'Practices',
] as const;

/** One of the limits. */
export type Limit = (typeof LIMITS)[number];
