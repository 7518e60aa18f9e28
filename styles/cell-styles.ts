import type { DescribedCell } from '../core/cells/sheet-description';
import type { CellFormat } from '../core/cells/cell';
import { formatCode } from './format-code';
import type { CellStyle, Rule } from './cell-style';
import * as palette from './palette';
import { HAIRLINE, INPUT_EDGES, roleStyle } from './role-style';

const gap: Rule = { style: 'thin', color: palette.PAPER };

/** The head of one of our columns on the client sheet. */
export const COLUMN_HEAD: CellStyle = {
  font: { bold: true, color: palette.PAPER },
  fill: palette.ACCENT,
  border: { left: gap, right: gap },
  align: { horizontal: 'center', vertical: 'center', wrap: true },
};

/** An answer is short, and the header of its column takes two lines: in characters, and in points. */
export const SETUP_SIZE = { columnCharacters: 14, headPoints: 30 } as const;

/** The head of a column that the user fills in. */
export const SETUP_HEAD: CellStyle = {
  font: { bold: true, color: palette.INK },
  fill: palette.INPUT,
  border: { ...INPUT_EDGES, bottom: { style: 'medium', color: palette.INPUT_EDGE } },
  align: { horizontal: 'center', vertical: 'center', wrap: true },
};

const setupCell: CellStyle = {
  fill: palette.INPUT,
  border: INPUT_EDGES,
  align: { horizontal: 'center', vertical: 'center' },
};

/** How a cell looks that the user fills in. */
export function setupStyle(format: CellFormat): CellStyle {
  return format === 'text' ? setupCell : { ...setupCell, numberFormat: formatCode(format) };
}

/** How a described cell looks; cells that look the same have the same object. */
export function describedStyle({ role, format, level, value, formula, currency }: DescribedCell): CellStyle {
  // What an owner has typed must not begin to count when somebody edits the cell.
  const isLiteral = typeof value === 'string' && formula === undefined && /^[=+\-@']/.test(value);
  const key = `${role} ${format} ${level ?? ''} ${isLiteral} ${currency ?? ''}`;
  const known = DESCRIBED_STYLES.get(key);
  if (known !== undefined) return known;
  const style: CellStyle = {
    ...roleStyle(role, format, currency),
    ...(level === undefined ? {} : badge(level)),
    ...(isLiteral ? { isLiteral } : {}),
  };
  DESCRIBED_STYLES.set(key, style);
  return style;
}

/** A history has thousands of cells and a handful of looks. */
const DESCRIBED_STYLES = new Map<string, CellStyle>();

/** How a cell of one of our columns looks; `level` is that of the level column's badge. */
export function outputStyle(format: CellFormat, level: number | undefined): CellStyle {
  const style = OUTPUT_STYLES[format];
  return level === undefined ? style : (BADGES[level] ?? style);
}

const OUTPUT_STYLES: Readonly<Record<CellFormat, CellStyle>> = {
  text: {
    border: { bottom: HAIRLINE },
    align: { horizontal: 'left', vertical: 'center', wrap: true, indent: 1 },
    isLiteral: true,
  },
  number: numbers('number'),
  whole: numbers('whole'),
  oneDecimal: numbers('oneDecimal'),
  hours: numbers('hours'),
  money: numbers('money'),
  moneyWithoutSign: numbers('moneyWithoutSign'),
  percent: numbers('percent'),
  date: { ...numbers('date'), align: { horizontal: 'center', vertical: 'center' } },
};

const BADGES = palette.LEVEL_COLORS.map((_, level): CellStyle => ({
  ...badge(level),
  numberFormat: formatCode('whole'),
}));

function numbers(format: CellFormat): CellStyle {
  return {
    border: { bottom: HAIRLINE },
    align: { horizontal: 'right', vertical: 'center' },
    numberFormat: formatCode(format),
  };
}

/** A cell in a level's colour, parted from the next one by a line of paper. */
function badge(level: number): CellStyle {
  const { fill, ink } = palette.LEVEL_COLORS[level] ?? { fill: palette.PAPER, ink: palette.INK };
  return {
    font: { bold: true, color: ink },
    fill,
    border: { top: gap, bottom: gap },
    align: { horizontal: 'center', vertical: 'center' },
  };
}
