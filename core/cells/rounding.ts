/** A number without the traces that binary fractions leave behind, such as 0.30000000000000004. */
export function cleanFloat(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}

/** Money in whole cents, or hours in whole hundredths: what sums are made of, so that they are exact. */
export function toHundredths(number: number): number {
  return Math.round(number * 100);
}
