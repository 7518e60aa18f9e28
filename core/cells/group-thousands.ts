/** A number with its thousands apart, as cells show theirs: `11,292`. */
export function groupThousands(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ',');
}
