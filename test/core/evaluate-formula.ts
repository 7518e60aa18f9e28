import type { Cell, Row } from '../../core/cells/cell';
import { REFERENCE, toReference, type CellReference } from './cell-reference';

/** The cells that formulas are calculated on. */
export interface Cells {
  /** From A1, by the sheet's name. */
  readonly sheets: Readonly<Record<string, readonly Row[]>>;
  /** The sheet with the formula. */
  readonly sheet: string;
}

type Value = Cell | readonly Cell[];
type Call = (values: readonly Value[]) => Cell;

/**
 * The value of a formula, with the few functions that the portfolio uses: a second opinion on what core has written.
 */
export function evaluateFormula(formula: string, cells: Cells): Cell {
  const tokens = tokensOf(formula, cells);
  const take = (...texts: readonly string[]): string | undefined => {
    const [token] = tokens;
    if (token?.is !== 'mark' || !texts.includes(token.text)) return undefined;
    tokens.shift();
    return token.text;
  };
  const expect = (text: string): void => {
    if (take(text) === undefined) throw new Error(`"${text}" is missing in ${formula}`);
  };
  const result = single(comparison());
  if (tokens.length > 0) throw new Error(`${tokens.length} tokens too many in ${formula}`);
  return result;

  function comparison(): Value {
    const left = joined();
    const mark = take('=', '<>', '<=', '>=', '<', '>');
    return mark === undefined ? left : eachOf(left, joined(), (one, other) => compare(one, mark, other));
  }

  function joined(): Value {
    let left = sum();
    while (take('&') !== undefined) left = `${String(single(left))}${String(single(sum()))}`;
    return left;
  }

  function sum(): Value {
    let left = product();
    for (let mark = take('+', '-'); mark !== undefined; mark = take('+', '-')) {
      const sign = mark === '+' ? 1 : -1;
      left = eachOf(left, product(), (one, other) => numeric(one) + sign * numeric(other));
    }
    return left;
  }

  function product(): Value {
    let left = operand();
    for (let mark = take('*', '/'); mark !== undefined; mark = take('*', '/')) {
      const isTimes = mark === '*';
      left = eachOf(left, operand(), (one, other) =>
        isTimes ? numeric(one) * numeric(other) : numeric(one) / numeric(other),
      );
    }
    return left;
  }

  function operand(): Value {
    const token = tokens.shift();
    if (token?.is === 'value') return token.value;
    if (token?.is === 'name') return call(token.text);
    if (token?.is === 'mark' && token.text === '(') {
      const inside = comparison();
      expect(')');
      return inside;
    }
    throw new Error(`No operand in ${formula}`);
  }

  function call(name: string): Cell {
    const values: Value[] = [];
    expect('(');
    do values.push(comparison());
    while (take(',', ';') !== undefined);
    expect(')');
    const known = CALLS[name];
    if (known === undefined) throw new Error(`${name} is not known`);
    return known(values);
  }
}

const CALLS: Readonly<Record<string, Call>> = {
  SUM: (values) => total(values.flatMap(listed)),
  SUMPRODUCT: ([products = []]) => total(listed(products)),
  ROUND: ([number = '', digits = '']) => {
    const factor = 10 ** numeric(single(digits));
    return Math.floor(numeric(single(number)) * factor + 0.5 + 1e-6) / factor;
  },
  FIXED: ([number = '', digits = '']) => {
    const fractionDigits = numeric(single(digits));
    return numeric(single(number)).toLocaleString('en-US', {
      minimumFractionDigits: fractionDigits,
      maximumFractionDigits: fractionDigits,
    });
  },
  IF: ([condition, yes = '', no = '']) => single(condition === true ? yes : no),
  COUNTIFS: (pairs) => matching(pairs).length,
  SUMIFS: ([summed = [], ...pairs]) => total(pick(summed, pairs)),
  AVERAGEIFS: ([summed = [], ...pairs]) => {
    const numbers = pick(summed, pairs).filter((cell) => typeof cell === 'number');
    return total(numbers) / numbers.length;
  },
};

function pick(range: Value, pairs: readonly Value[]): readonly Cell[] {
  return matching(pairs).map((index) => listed(range)[index] ?? '');
}

/** The positions where every range meets its condition. */
function matching(pairs: readonly Value[]): readonly number[] {
  const ranges = pairs.filter((_, index) => index % 2 === 0).map(listed);
  const conditions = pairs.filter((_, index) => index % 2 === 1).map(single);
  const lengths = new Set(ranges.map((range) => range.length));
  if (lengths.size !== 1) throw new Error('The ranges have different sizes.');
  return [...(ranges[0] ?? []).keys()].filter((index) =>
    conditions.every((condition, which) => meets(ranges[which]?.[index] ?? '', condition)),
  );
}

function meets(cell: Cell, condition: Cell): boolean {
  const [, operator = '=', operand = ''] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(String(condition)) ?? [];
  if (operand === '') return operator === '<>' && cell !== '';
  const wanted = Number(operand);
  if (Number.isNaN(wanted)) return String(cell).toLowerCase() === operand.toLowerCase();
  if (operator === '=') return cell !== '' && typeof cell !== 'boolean' && Number(cell) === wanted;
  if (typeof cell !== 'number') return false;
  if (operator === '<') return cell < wanted;
  if (operator === '<=') return cell <= wanted;
  if (operator === '>') return cell > wanted;
  return operator === '>=' ? cell >= wanted : cell !== wanted;
}

function total(cells: readonly Cell[]): number {
  return cells.reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0);
}

function listed(value: Value): readonly Cell[] {
  return typeof value === 'object' ? value : [value];
}

function single(value: Value): Cell {
  if (typeof value !== 'object') return value;
  if (value.length !== 1) throw new Error('A range stands where a cell is wanted.');
  return value[0] ?? '';
}

/** A number, or what counts as one; text never does, whatever it looks like. */
function numeric(cell: Cell): number {
  if (typeof cell === 'string' && cell !== '') throw new Error(`"${cell}" is no number.`);
  return Number(cell);
}

/** Calculates cell by cell if a side is a range. */
function eachOf(left: Value, right: Value, calculate: (one: Cell, other: Cell) => Cell): Value {
  if (typeof left !== 'object' && typeof right !== 'object') return calculate(left, right);
  const count = Math.max(listed(left).length, listed(right).length);
  const at = (value: Value, index: number) => (typeof value === 'object' ? (value[index] ?? '') : value);
  return Array.from({ length: count }, (_, index) => calculate(at(left, index), at(right, index)));
}

/** Compares as spreadsheets do: text is above all numbers; a blank cell counts as 0 but is not the same as 0. */
function compare(one: Cell, mark: string, other: Cell): boolean {
  const order = orderOf(one, other);
  const isSame = order === 0 && (one === '') === (other === '');
  if (mark === '=') return isSame;
  if (mark === '<>') return !isSame;
  if (order === 0) return mark.endsWith('=');
  return mark.startsWith('<') === order < 0;
}

function orderOf(one: Cell, other: Cell): number {
  if (typeof one === 'string' && typeof other === 'string') {
    return one.toLowerCase() === other.toLowerCase() ? 0 : one.toLowerCase() < other.toLowerCase() ? -1 : 1;
  }
  if (one !== '' && typeof one === 'string') return 1;
  if (other !== '' && typeof other === 'string') return -1;
  return Math.sign(Number(one) - Number(other));
}

type Token =
  | { readonly is: 'value'; readonly value: Value }
  | { readonly is: 'name'; readonly text: string }
  | { readonly is: 'mark'; readonly text: string };

function tokensOf(formula: string, cells: Cells): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    at += found?.[0].length ?? 0;
    return found;
  };
  while (at < formula.length) {
    const text = match(/"((?:[^"]|"")*)"/y);
    const name = text ?? match(/[A-Z]+(?=\()/y);
    const reference = name ?? match(REFERENCE);
    const number = reference ?? match(/\d+/y);
    const mark = number ?? match(/<>|<=|>=|[-+*/=<>&(),;]/y);
    if (text !== null) tokens.push({ is: 'value', value: (text[1] ?? '').replace(/""/g, '"') });
    else if (name !== null) tokens.push({ is: 'name', text: name[0] });
    else if (reference !== null) {
      tokens.push({ is: 'value', value: cellsIn(toReference(reference), cells) });
    } else if (number !== null) tokens.push({ is: 'value', value: Number(number[0]) });
    else if (mark !== null) tokens.push({ is: 'mark', text: mark[0] });
    else throw new Error(`"${formula.slice(at)}" is not understood.`);
  }
  return tokens;
}

function cellsIn({ sheet, firstRow, lastRow, firstColumn, lastColumn }: CellReference, cells: Cells): Value {
  const rows = cells.sheets[sheet ?? cells.sheet];
  if (rows === undefined) throw new Error(`There is no sheet "${sheet ?? ''}".`);
  const found = Array.from(
    { length: lastRow - firstRow + 1 },
    (_, below) => rows[firstRow + below] ?? [],
  ).flatMap((row) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (_, right) => row[firstColumn + right] ?? ''),
  );
  const [only = ''] = found;
  return found.length === 1 ? only : found;
}
