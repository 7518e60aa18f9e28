/** Names in a row, as in a sentence: `A`, `A and B`, `A, B and C`; a comma more where a name itself has an "and". */
export function listInWords(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  const separator = names.some((name) => name.includes(' and ')) ? ', and ' : ' and ';
  return `${names.slice(0, -1).join(', ')}${separator}${names.slice(-1).join('')}`;
}

/** A number as a sentence shows it: at most two decimals, no grouping. */
export function figure(number: number): string {
  return String(Number.isInteger(number) ? number : Math.round(number * 100) / 100);
}
