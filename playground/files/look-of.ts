import type { CellStyle } from 'hucre/xlsx';
import type { Border, CellLook } from '../../emulators/workbook/cell-look';
import type { CellStyle as WrittenStyle, Rule } from '../../styles/cell-style';

type BorderSide = NonNullable<NonNullable<CellStyle['border']>['top']>;
type Color = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** Excel's own names for the lines of .xlsx files: style and weight. */
const LINES: Readonly<Record<BorderSide['style'], readonly [style: string, weight: string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  double: ['Double', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

/** How a cell looks by its style in an .xlsx file; `themeColors` are those of the workbook, RRGGBB. */
export function lookOf(
  { font, fill, border, alignment, numFmt, protection }: CellStyle,
  themeColors: readonly string[],
): CellLook {
  const color = (found: Color | undefined) => (found === undefined ? undefined : hexOf(found, themeColors));
  const side = (found: BorderSide | undefined): Border | undefined => {
    if (found === undefined) return undefined;
    const [style, weight] = LINES[found.style];
    return { style, weight, color: color(found.color) ?? '#000000' };
  };
  return withoutBlanks({
    numberFormat: numFmt === undefined || numFmt === 'General' ? undefined : numFmt,
    fill: fill?.type === 'pattern' && fill.pattern !== 'none' ? color(fill.fgColor) : undefined,
    fontColor: color(font?.color),
    fontName: font?.name,
    fontSize: font?.size,
    isBold: font?.bold === true ? true : undefined,
    isItalic: font?.italic === true ? true : undefined,
    isStruckThrough: font?.strikethrough === true ? true : undefined,
    underline: font?.underline === undefined || font.underline === false ? undefined : 'Single',
    horizontalAlignment: titled(alignment?.horizontal),
    verticalAlignment: titled(alignment?.vertical),
    wrapsText: alignment?.wrapText === true ? true : undefined,
    shrinksToFit: alignment?.shrinkToFit === true ? true : undefined,
    indent: alignment?.indent,
    topBorder: side(border?.top),
    bottomBorder: side(border?.bottom),
    leftBorder: side(border?.left),
    rightBorder: side(border?.right),
    isLocked: protection?.locked === false ? false : undefined,
  });
}

function titled(word: string | undefined): string | undefined {
  return word === undefined || word === 'general' ? undefined : word.charAt(0).toUpperCase() + word.slice(1);
}

function withoutBlanks(look: { readonly [P in keyof CellLook]: CellLook[P] | undefined }): CellLook {
  return Object.fromEntries(Object.entries(look).filter(([, part]) => part !== undefined)); // parts of a look all
}

function hexOf({ rgb, theme, tint = 0 }: Color, themeColors: readonly string[]): string | undefined {
  const hex = rgb ?? (theme === undefined ? undefined : themeColors[theme]);
  if (hex === undefined) return undefined;
  const channels = hex
    .slice(-6)
    .match(/../g)
    ?.map((pair) => Number.parseInt(pair, 16));
  const tinted = channels?.map((channel) =>
    Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint),
  );
  return `#${(tinted ?? []).map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

const RULES: Readonly<Record<string, Rule['style']>> = {
  Hairline: 'hair',
  Thin: 'thin',
  Medium: 'medium',
  Thick: 'thick',
};

/** The style by which a workbook is written for how a cell looks; the same look gives the same object. */
export function cellStyleOf(look: CellLook): WrittenStyle {
  const known = STYLES.get(look) ?? writtenStyle(look);
  STYLES.set(look, known);
  return known;
}

const STYLES = new WeakMap<CellLook, WrittenStyle>();

function writtenStyle(look: CellLook): WrittenStyle {
  const hex = (color: string | undefined) => color?.slice(1).toUpperCase();
  const rule = (border: Border | undefined): Rule | undefined =>
    border === undefined
      ? undefined
      : { style: RULES[border.weight] ?? 'thin', color: hex(border.color) ?? '000000' };
  const word = <Word extends string>(text: string | undefined, words: readonly Word[]): Word | undefined =>
    words.find((each) => each === text?.toLowerCase());
  return pruned({
    font: pruned({
      bold: look.isBold,
      italic: look.isItalic,
      size: look.fontSize,
      color: hex(look.fontColor),
    }),
    fill: look.fill === '' ? undefined : hex(look.fill),
    border: pruned({
      left: rule(look.leftBorder),
      right: rule(look.rightBorder),
      top: rule(look.topBorder),
      bottom: rule(look.bottomBorder),
    }),
    align: pruned({
      horizontal: word(look.horizontalAlignment, ['left', 'center', 'right'] as const),
      vertical: word(look.verticalAlignment, ['top', 'center', 'bottom'] as const),
      wrap: look.wrapsText,
      indent: look.indent,
      shrinks: look.shrinksToFit,
    }),
    numberFormat: look.numberFormat,
  });
}

/** Without what is undefined; `undefined` if nothing is left. */
function pruned<Parts extends object>(parts: Parts): Pruned<Parts> {
  const left = Object.entries(parts).filter(([, part]) => part !== undefined);
  return (left.length === 0 ? undefined : Object.fromEntries(left)) as Pruned<Parts>; // parts of the same kind, some left out
}

type Pruned<Parts> = { readonly [P in keyof Parts]?: Exclude<Parts[P], undefined> };
