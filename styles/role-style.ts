import type { Role } from '../core/cells/sheet-description';
import { unreachable } from '../core/cells/unreachable';
import type { CellFormat } from '../core/cells/cell';
import { formatCode, wholeFormatCode } from './format-code';
import type { CellStyle, Rule } from './cell-style';
import * as palette from './palette';

/** Below a line of a table. */
export const HAIRLINE: Rule = { style: 'thin', color: palette.HAIRLINE };
const accentLine: Rule = { style: 'medium', color: palette.ACCENT };
const inputEdge: Rule = { style: 'thin', color: palette.INPUT_EDGE };
/** Around a cell that the user fills in. */
export const INPUT_EDGES = { left: inputEdge, right: inputEdge, top: inputEdge, bottom: inputEdge } as const;
const body: CellStyle = { font: { size: 10, color: palette.INK }, border: { bottom: HAIRLINE } };

/** Words keep away from the edge of their cell, or the figures left of them would run into them. */
const words = { horizontal: 'left', vertical: 'center', indent: 1 } as const;
const figures = { horizontal: 'right', vertical: 'center' } as const;
const NO_DATA_FONT = { italic: true, size: 9, color: palette.QUIET_INK };

/** How a cell looks that does this on a page; money has the symbol of its currency, if any. */
export function roleStyle(role: Role, format: CellFormat, currency?: string): CellStyle {
  const isText = format === 'text';
  const numbers = isText ? {} : { numberFormat: formatCode(format, currency) };
  switch (role) {
    case 'title':
      return { font: { bold: true, size: 20, color: palette.ACCENT }, align: { vertical: 'center' } };
    case 'subtitle':
      return { font: { size: 10, color: palette.QUIET_INK }, align: { vertical: 'center' } };
    case 'heading':
      return {
        font: { bold: true, size: 12, color: palette.ACCENT },
        border: { bottom: accentLine },
        align: { vertical: 'center' },
      };
    case 'columnHead':
      return columnHead(words);
    case 'columnHeadRight':
      return columnHead(figures);
    case 'figureLabel':
      return card({ bold: true, size: 9, color: palette.QUIET_INK }, 'bottom');
    case 'figure':
      return {
        ...card({ bold: true, size: 22, color: palette.ACCENT }, 'center'),
        numberFormat: wholeFormatCode(format, currency),
      };
    case 'noDataFigure':
      return card({ bold: true, italic: true, size: 11, color: palette.QUIET_INK }, 'center');
    case 'figureNote':
      return card({ size: 9, color: palette.QUIET_INK }, 'top');
    case 'about':
      return {
        ...numbers,
        font: { size: 9, color: palette.QUIET_INK },
        border: { bottom: HAIRLINE },
        align: { ...words, indent: 0, shrinks: true },
      };
    case 'bandAsOf':
      return band({ fill: palette.AS_OF, bar: palette.AS_OF_BAR });
    case 'bandLive':
      return band({ fill: palette.CARD, bar: palette.CARD_BAR });
    case 'label':
      return { ...body, align: { ...words, wrap: true } };
    case 'name':
      return { ...body, font: { bold: true, size: 10, color: palette.INK }, align: { ...words, wrap: true } };
    case 'value':
      return {
        ...body,
        ...numbers,
        align: { ...(isText || format === 'date' ? words : figures), shrinks: true },
      };
    case 'strong':
      return {
        ...body,
        ...numbers,
        font: { bold: true, size: 10, color: palette.INK },
        align: { ...figures, shrinks: true },
      };
    case 'words':
      return {
        ...body,
        font: { size: 9, color: palette.QUIET_INK },
        align: { ...figures, shrinks: true },
      };
    case 'noData':
      return { ...body, font: NO_DATA_FONT, align: { ...figures, wrap: true } };
    case 'noDataSentence':
      return { ...body, font: NO_DATA_FONT, align: { ...words, wrap: true } };
    case 'totalLabel':
    case 'total':
      return {
        ...numbers,
        font: { bold: true, size: 10, color: palette.INK },
        border: { top: { style: 'thin', color: palette.ACCENT } },
        align: role === 'total' ? { ...figures, shrinks: true } : words,
      };
    case 'note':
      return {
        ...body,
        font: { size: 9, color: palette.QUIET_INK },
        align: { ...words, wrap: true },
      };
    case 'footnote':
      return {
        font: { size: 9, color: palette.QUIET_INK },
        align: { ...words, wrap: true },
      };
    case 'input':
      return {
        ...numbers,
        font: { size: 10, color: palette.INK },
        fill: palette.INPUT,
        border: INPUT_EDGES,
        align: { horizontal: 'center', vertical: 'center' },
      };
    default:
      return unreachable(role);
  }
}

function columnHead(align: CellStyle['align']): CellStyle {
  return {
    font: { bold: true, size: 9, color: palette.QUIET_INK },
    border: { bottom: HAIRLINE },
    align: { ...align, vertical: 'bottom', wrap: true },
  };
}

/** A line over all that has one thing in common. */
function band({ fill, bar }: { readonly fill: string; readonly bar: string }): CellStyle {
  return {
    font: { bold: true, size: 9, color: palette.INK },
    fill,
    border: { left: { style: 'thick', color: bar } },
    align: { ...words, wrap: true },
  };
}

/** A cell of the cards with the large figures; the bar on the left tells one card from the next. */
function card(font: CellStyle['font'], vertical: 'top' | 'center' | 'bottom'): CellStyle {
  return {
    ...(font === undefined ? {} : { font }),
    fill: palette.CARD,
    border: { left: { style: 'thick', color: palette.CARD_BAR } },
    align: {
      horizontal: 'left',
      vertical,
      indent: 1,
      ...(vertical === 'top' ? { wrap: true } : { shrinks: true }),
    },
  };
}
