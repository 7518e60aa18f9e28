import type { Locale } from '../locale';

/** What translating a formula needs. */
export interface Translation {
  readonly locale: Locale;
  /** Where open ranges such as `A2:A` end. */
  readonly lastRow: number;
  /** Now, as a serial number; the time of day is its fraction. */
  readonly now: number;
}

const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|[^"'{]+|./gs;

/** A Google formula in the engine's syntax; undefined if Google cannot read it. */
export function formulaText(formula: string, translation: Translation): string | undefined {
  const { locale } = translation;
  let text = '';
  for (const [piece] of formula.matchAll(PIECE)) {
    if (piece.startsWith('"') || piece.startsWith("'")) text += piece;
    else if (piece.startsWith('{')) text += locale.decimalMark === ',' ? arrayText(piece) : piece;
    else {
      const plain = locale.decimalMark === ',' ? withPoints(piece) : piece;
      if (plain === undefined) return undefined;
      text += withEnds(plain.replaceAll(';', ','), translation);
    }
  }
  return text;
}

/** Where the comma is the decimal separator, it separates nothing else. */
function withPoints(text: string): string | undefined {
  const points = text.replace(/(\d),(\d)/g, '$1.$2');
  return points.includes(',') ? undefined : points;
}

function arrayText(text: string): string {
  return text.replace(/(\d),(\d)/g, '$1.$2').replaceAll('\\', ',');
}

function withEnds(text: string, { lastRow, now }: Translation): string {
  return text
    .replace(/(?<![A-Z\d$])(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3})(?![A-Z\d($])/gi, `$1:$2${lastRow}`)
    .replace(
      /(?<![A-Z\d$])(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})(?![A-Z\d($])/gi,
      (_range, first: string, last: string) => `${first}1:${last}${lastRow}`,
    )
    .replace(/\bTODAY\(\)/gi, String(Math.floor(now)))
    .replace(/\bNOW\(\)/gi, String(now));
}
