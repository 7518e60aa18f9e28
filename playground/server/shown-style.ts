import type { Border, CellLook } from '../../emulators/workbook/cell-look';
import { isError, type CellValue } from '../../emulators/workbook/cell-value';
import type { ShownBorder, ShownStyle } from '../protocol';

/** How a cell is shown that looks so and holds that. */
export function shownStyle(look: CellLook, value: CellValue): ShownStyle {
  const { fill, fontColor, fontName, fontSize, indent } = look;
  const [top, right, bottom, left] = [
    look.topBorder,
    look.rightBorder,
    look.bottomBorder,
    look.leftBorder,
  ].map(shownBorder);
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(fontColor === undefined ? {} : { color: fontColor }),
    ...(look.isBold === true ? { bold: true as const } : {}),
    ...(look.isItalic === true ? { italic: true as const } : {}),
    ...(look.underline === undefined || /none/i.test(look.underline) ? {} : { underline: true as const }),
    ...(look.isStruckThrough === true ? { strike: true as const } : {}),
    ...(fontName === undefined ? {} : { font: fontName }),
    ...(fontSize === undefined ? {} : { size: fontSize }),
    across: across(look.horizontalAlignment, value),
    down: down(look.verticalAlignment),
    ...(look.wrapsText === true ? { wraps: true as const } : {}),
    ...(look.clipsText === true ? { clips: true as const } : {}),
    ...(look.shrinksToFit === true ? { shrinks: true as const } : {}),
    ...(indent === undefined || indent === 0 ? {} : { indent }),
    ...(top === undefined ? {} : { top }),
    ...(right === undefined ? {} : { right }),
    ...(bottom === undefined ? {} : { bottom }),
    ...(left === undefined ? {} : { left }),
  };
}

function across(alignment: string | undefined, value: CellValue): ShownStyle['across'] {
  if (alignment !== undefined && /^(?:left|fill|justify|distributed)$/i.test(alignment)) return 'left';
  if (alignment !== undefined && /^center/i.test(alignment)) return 'center';
  if (alignment !== undefined && /^right$/i.test(alignment)) return 'right';
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || isError(value) ? 'center' : 'left';
}

function down(alignment = 'bottom'): ShownStyle['down'] {
  if (/^top$/i.test(alignment)) return 'top';
  return /^(?:center|middle)$/i.test(alignment) ? 'center' : 'bottom';
}

function shownBorder(border: Border | undefined): ShownBorder | undefined {
  if (border === undefined) return undefined;
  const { style, weight, color } = border;
  if (/none/i.test(style)) return undefined;
  const told = `${style} ${weight}`;
  const width = /thick/i.test(told) ? 3 : /medium/i.test(told) ? 2 : 1;
  return [width, /dash/i.test(style) ? 'dashed' : /dot/i.test(style) ? 'dotted' : 'solid', color];
}
