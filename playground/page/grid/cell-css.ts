import type { ShownBorder, ShownStyle } from '../../protocol';

/** What a program writes cells in that nobody has given a font. */
export interface UsualFont {
  readonly family: string;
  readonly points: number;
}

const PIXELS_PER_POINT = 4 / 3;

/** The font of a cell, as CSS writes it in one. */
export function fontOf(style: ShownStyle, usual: UsualFont, scale = 1): string {
  const pixels = (style.size ?? usual.points) * PIXELS_PER_POINT * scale;
  const family =
    style.font === undefined ? usual.family : `"${style.font.replace(/["\\;{}]/g, '')}", ${usual.family}`;
  return `${style.italic === true ? 'italic ' : ''}${style.bold === true ? '700 ' : '400 '}${pixels.toFixed(2)}px ${family}`;
}

const ACROSS = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;
const DOWN = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const;
const INDENT_PIXELS = 9;

/** The declarations of a cell's fill, lines, letters and place of its text. */
export function cellCss(style: ShownStyle, font: string): string {
  const { fill, color, across, down, indent = 0 } = style;
  const decoration = [
    style.underline === true ? 'underline' : '',
    style.strike === true ? 'line-through' : '',
  ];
  return [
    `font:${font}`,
    `justify-content:${ACROSS[across]}`,
    `align-items:${DOWN[down]}`,
    `text-align:${across}`,
    ...(fill === undefined ? [] : [`background:${plainColor(fill)}`]),
    ...(color === undefined ? [] : [`color:${plainColor(color)}`]),
    ...(decoration.join('') === '' ? [] : [`text-decoration:${decoration.join(' ')}`]),
    ...(indent === 0
      ? []
      : [`padding-${across === 'right' ? 'right' : 'left'}:${3 + indent * INDENT_PIXELS}px`]),
    ...shadows(style),
  ].join(';');
}

/** The lines around a cell, drawn on the gridlines: right and bottom on its own, left and top on its neighbours'. */
function shadows({ top, right, bottom, left }: ShownStyle): readonly string[] {
  const sides: readonly (readonly [string, ShownBorder | undefined])[] = [
    ['top', top],
    ['right', right],
    ['bottom', bottom],
    ['left', left],
  ];
  return sides.flatMap(([side, border]) =>
    border === undefined ? [] : [`border-${side}:${border[0]}px ${border[1]} ${plainColor(border[2])}`],
  );
}

/** A colour of a workbook, and nothing else that CSS might take. */
function plainColor(color: string): string {
  return /^#[\da-f]{3,8}$/i.test(color) ? color : 'transparent';
}
