/** Headers, as normalised words, of a column that says how often the amount beside it is billed. It is no field. */
export const BILLING_CYCLE_HEADERS: readonly string[] = [
  'billing cycle',
  'billing cycle desc',
  'billing frequency',
  'billing period',
  'invoice frequency',
];

/** Words of which one makes a billing cycle a month's. */
export const MONTHLY_WORDS: readonly string[] = ['monthly', 'month', 'mthly', 'mth', 'mo', 'm'];

/** Words, numbers aside, that turn a month behind them into some other span, as in `bi-monthly`. */
export const OTHER_SPAN_WORDS: readonly string[] = [
  'bi',
  'semi',
  'half',
  'other',
  'second',
  'third',
  'two',
  'three',
];
