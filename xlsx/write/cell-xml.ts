import { columnName } from '../../core/cells/problem';
import type { Cell } from '../../core/cells/cell';

/** A cell as it is written into a sheet. */
export interface WrittenCell {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** The number of the cell style; `undefined` is the workbook's default. */
  readonly style: number | undefined;
  /** What the cell shows; with a formula, its result. */
  readonly value: Cell;
  /** Without the leading `=`. */
  readonly formula?: string | undefined;
}

/**
 * The element of a cell. Text is in the cell itself and is literal, never a formula. A blank cell without style and
 * formula is ''.
 */
export function cellXml({ row, column, style, value, formula }: WrittenCell, prefix = ''): string {
  if (value === '' && style === undefined && formula === undefined) return '';
  const styled = style === undefined ? '' : ` s="${style}"`;
  const opened = `<${prefix}c r="${lettersOf(column)}${row + 1}"${styled}`;
  if (formula !== undefined) {
    const calculated = `<${prefix}f>${xmlText(formula)}</${prefix}f>${valueXml(value, prefix)}`;
    return `${opened}${typeOf(value)}>${calculated}</${prefix}c>`;
  }
  if (value === '') return `${opened}/>`;
  if (typeof value === 'string') {
    const space = mustKeepSpace.test(value) ? ' xml:space="preserve"' : '';
    const text = `<${prefix}t${space}>${xmlText(value)}</${prefix}t>`;
    return `${opened} t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`;
  }
  return `${opened}${typeOf(value)}>${valueXml(value, prefix)}</${prefix}c>`;
}

/** Text as the content of an element. What XML cannot hold is written as Excel does: `_x000D_`. */
export function xmlText(text: string): string {
  return special.test(text) ? text.replace(everySpecial, escaped) : text;
}

/** Text as the value of an attribute in quotation marks. */
export function xmlAttribute(text: string): string {
  return specialInAttribute.test(text) ? text.replace(everySpecialInAttribute, escaped) : text;
}

const mustKeepSpace = /^\s|\s$|[\n\t]| {2}/;

/** Markup, characters that XML does not hold, halves of a pair, and an underscore that would begin an escape. */
const special = /[<>&\0-\x08\v\f\r\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}|_(?=x[0-9A-Fa-f]{4}_)/u; // eslint-disable-line no-control-regex -- these are what is looked for
/** A parser makes spaces of line breaks and tabs in attributes. */
const specialInAttribute = new RegExp(`["\\t\\n]|${special.source}`, 'u');
const everySpecial = new RegExp(special, 'gu');
const everySpecialInAttribute = new RegExp(specialInAttribute, 'gu');

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

function escaped(character: string): string {
  const entity = entities[character];
  if (entity !== undefined) return entity;
  const code = character.charCodeAt(0);
  if (code >= 0xd800 && code < 0xe000) return '\uFFFD';
  return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}

function typeOf(value: Cell): string {
  if (typeof value === 'boolean') return ' t="b"';
  if (typeof value === 'string') return ' t="str"';
  return Number.isFinite(value) ? '' : ' t="e"';
}

function valueXml(value: Cell, prefix: string): string {
  return `<${prefix}v>${valueText(value)}</${prefix}v>`;
}

function valueText(value: Cell): string {
  if (typeof value === 'string') return xmlText(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  return Number.isFinite(value) ? String(value) : '#NUM!';
}

const letters: string[] = [];

/** A sheet has few columns and many cells. */
function lettersOf(column: number): string {
  return (letters[column] ??= columnName(column));
}
