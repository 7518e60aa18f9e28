/** A formula with its quoted texts emptied: only names, references and operators are left. */
export function formulaWithoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}
