import type { Area } from '../../emulators/workbook/area';
import { isOnGrid } from '../../emulators/workbook/area';
import type { Command } from '../protocol';

const MOST_CELLS = 2_000_000;

type Given = Readonly<Record<string, unknown>>;

/** The command in what a page has posted; undefined where it is none. */
export function askedCommand(text: string): Command | undefined {
  const given = parsed(text);
  if (given === undefined) return undefined;
  const { do: name, sheet, area, list, program, action, isSure } = given;
  switch (name) {
    case 'enter':
      return entering(given);
    case 'clear':
    case 'select':
      return typeof sheet === 'string' && isArea(area) ? { do: name, sheet, area } : undefined;
    case 'undo':
    case 'redo':
    case 'closePane':
      return { do: name };
    case 'use':
      return program === 'excel' || program === 'sheets' ? { do: name, program } : undefined;
    case 'new':
      return typeof list === 'string' ? { do: name, list } : undefined;
    case 'press':
      return typeof action === 'string' ? { do: name, action, isSure: isSure === true } : undefined;
    default:
      return undefined;
  }
}

function entering({ sheet, row, column, rows, isPasted }: Given): Command | undefined {
  if (typeof sheet !== 'string' || typeof row !== 'number' || typeof column !== 'number') return undefined;
  if (!Array.isArray(rows) || !rows.every(isRowOfTexts)) return undefined;
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  if (!isOnGrid({ row, column, rowCount: 1, columnCount: 1 })) return undefined;
  if (width === 0 || width * rows.length > MOST_CELLS) return undefined;
  return { do: 'enter', sheet, row, column, rows, isPasted: isPasted === true };
}

function isRowOfTexts(row: unknown): row is readonly string[] {
  return Array.isArray(row) && row.every((cell) => typeof cell === 'string');
}

/** Whether it is an area on a sheet. */
export function isArea(area: unknown): area is Area {
  if (typeof area !== 'object' || area === null) return false;
  const { row, column, rowCount, columnCount } = area as Given; // whose members are looked at
  const numbers = [row, column, rowCount, columnCount];
  if (!numbers.every((number) => typeof number === 'number')) return false;
  const [top = -1, left = -1, rows = 0, columns = 0] = numbers;
  return isOnGrid({ row: top, column: left, rowCount: rows, columnCount: columns });
}

function parsed(text: string): Given | undefined {
  try {
    const given: unknown = JSON.parse(text);
    return typeof given === 'object' && given !== null ? (given as Given) : undefined; // whose members are looked at
  } catch {
    return undefined;
  }
}
