/** The language of the pane's words, for its numbers too. */
const LANGUAGE = 'en';

const WHOLE = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 0 });
const ONE_DECIMAL = new Intl.NumberFormat(LANGUAGE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const PERCENT = new Intl.NumberFormat(LANGUAGE, { style: 'percent', maximumFractionDigits: 0 });

/** A number without decimals, as read: `11,292`. */
export function whole(value: number): string {
  // Adding 0 takes the sign off a zero.
  return WHOLE.format(Math.round(value) + 0);
}

/** A number with one decimal: `0.6`. */
export function oneDecimal(value: number): string {
  return ONE_DECIMAL.format(value);
}

/** A fraction in percent: `5%`. */
export function percent(fraction: number): string {
  return PERCENT.format(fraction);
}

/** A number of things: `1 row`, `47 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${whole(count)} ${count === 1 ? one : many}`;
}
