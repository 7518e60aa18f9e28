/** A formula whose quoted texts are empty: what is left are names, places and signs. */
export function formulaWithoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}
