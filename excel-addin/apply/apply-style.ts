import type { Area, Size } from '../../core/cells/sheet-description';
import type { CellStyle, Rule } from '../../styles/cell-style';
import { rangeOver } from '../read/areas';

/** Styles every cell of a range of that size; its number format is not touched. */
export function applyStyle(
  { format }: Excel.Range,
  { font, fill, align, border }: CellStyle,
  size: Size,
): void {
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.italic !== undefined) format.font.italic = font.italic;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.color !== undefined) format.font.color = `#${font.color}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (align?.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[align.horizontal];
  if (align?.vertical !== undefined) format.verticalAlignment = VERTICAL[align.vertical];
  if (align?.wrap !== undefined) format.wrapText = align.wrap;
  if (align?.indent !== undefined) format.indentLevel = align.indent;
  if (align?.shrinks !== undefined) format.shrinkToFit = align.shrinks;
  for (const [edge, rule] of edgesOf(border ?? {}, size)) drawEdge(format.borders.getItem(edge), rule);
}

/** Styles every cell of an area of a sheet. */
export function styleArea(sheet: Excel.Worksheet, area: Area, style: CellStyle): void {
  applyStyle(rangeOver(sheet, area), style, {
    rowCount: area.lastRow - area.firstRow + 1,
    columnCount: area.lastColumn - area.firstColumn + 1,
  });
}

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** The lines around each of the cells of a range; between two cells there is one line. */
function edgesOf(
  { left, right, top, bottom }: NonNullable<CellStyle['border']>,
  { rowCount, columnCount }: Size,
): readonly (readonly [Edge, Rule])[] {
  const lines: readonly (readonly [Edge, Rule | undefined])[] = [
    ['EdgeTop', top],
    ['EdgeBottom', bottom],
    ['EdgeLeft', left],
    ['EdgeRight', right],
    ['InsideHorizontal', rowCount > 1 ? (bottom ?? top) : undefined],
    ['InsideVertical', columnCount > 1 ? (left ?? right) : undefined],
  ];
  return lines.flatMap(([edge, rule]) => (rule === undefined ? [] : [[edge, rule] as const]));
}

function drawEdge(border: Excel.RangeBorder, { style, color }: Rule): void {
  border.style = 'Continuous';
  border.weight = WEIGHTS[style];
  border.color = `#${color}`;
}

const WEIGHTS = { hair: 'Hairline', thin: 'Thin', medium: 'Medium', thick: 'Thick' } as const;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
