/** A typed number, with the number format that goes with the way it was typed. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

const DIGITS = String.raw`(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+`;
const SHAPE = new RegExp(
  String.raw`^(?<sign>[+-]?)\s*(?<money>\$?)\s*(?<digits>${DIGITS})(?<power>e[+-]?\d+)?\s*(?<percent>%?)$`,
  'i',
);
const FRACTION = /^(?<sign>[+-]?)(?<whole>\d+) (?<part>\d+)\/(?<of>[1-9]\d*)$/;

/** The number in an en-US text: `1,234.5`, `-5%`, `$3`, `(7)`, `1E3`, `2 1/2`; undefined if it is not one. */
export function typedNumber(text: string): TypedNumber | undefined {
  const inBrackets = /^\((?<inner>[^()+-]+)\)$/.exec(text)?.groups?.['inner'];
  if (inBrackets !== undefined) {
    const inner = typedNumber(inBrackets);
    return inner && { ...inner, value: -inner.value };
  }
  return decimalNumber(text) ?? fraction(text);
}

function decimalNumber(text: string): TypedNumber | undefined {
  const parts = SHAPE.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const { sign = '', money = '', digits = '', power = '', percent = '' } = parts;
  const size = Number(`${digits.replaceAll(',', '')}${power}`);
  if (!Number.isFinite(size)) return undefined;
  const value = (sign === '-' ? -size : size) / (percent === '' ? 1 : 100);
  const hasDecimals = digits.includes('.');
  if (percent !== '') return { value, numberFormat: hasDecimals ? '0.00%' : '0%' };
  if (money !== '') return { value, numberFormat: hasDecimals ? '$#,##0.00' : '$#,##0' };
  if (power !== '') return { value, numberFormat: '0.00E+00' };
  if (digits.includes(',')) return { value, numberFormat: hasDecimals ? '#,##0.00' : '#,##0' };
  return { value };
}

function fraction(text: string): TypedNumber | undefined {
  const parts = FRACTION.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const size = Number(parts['whole']) + Number(parts['part']) / Number(parts['of']);
  return { value: parts['sign'] === '-' ? -size : size, numberFormat: '# ?/?' };
}
