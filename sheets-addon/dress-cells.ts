import { cellName } from '../core/problem';
import type { DrawnCell } from '../looks/drawn-cells';
import { lookAreas, type LookArea } from '../looks/look-areas';
import type { Look, Rule } from '../looks/look';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Setter =
  | 'setBackground'
  | 'setFontColor'
  | 'setFontWeight'
  | 'setFontStyle'
  | 'setFontSize'
  | 'setHorizontalAlignment'
  | 'setVerticalAlignment'
  | 'setWrap';

/** What cells are dressed by: a range, or a list of ranges. */
type Dressed = { readonly [Name in Setter]: (value: Parameters<RangeList[Name]>[0]) => unknown } & {
  setBorder(...lines: Parameters<GoogleAppsScript.Spreadsheet.Range['setBorder']>): unknown;
};

/** Dresses cells: those of one look together, however many they are. Number formats are not touched. */
export function dressCells(sheet: Sheet, cells: readonly DrawnCell[]): void {
  const byLook = new Map<string, LookArea[]>();
  for (const one of lookAreas(cells)) {
    const key = JSON.stringify(one.look);
    byLook.set(key, [...(byLook.get(key) ?? []), one]);
  }
  for (const areas of byLook.values()) {
    const look = areas[0]?.look ?? {};
    dress(sheet.getRangeList(areas.map(({ area }) => nameOf(area))), look);
  }
}

/** Gives cells a look. */
export function dress(range: Dressed, { font, fill, align, border }: Look): void {
  if (fill !== undefined) range.setBackground(`#${fill}`);
  if (font?.color !== undefined) range.setFontColor(`#${font.color}`);
  if (font?.bold !== undefined) range.setFontWeight(font.bold ? 'bold' : 'normal');
  if (font?.italic !== undefined) range.setFontStyle(font.italic ? 'italic' : 'normal');
  if (font?.size !== undefined) range.setFontSize(font.size);
  if (align?.horizontal !== undefined) range.setHorizontalAlignment(align.horizontal);
  if (align?.vertical !== undefined)
    range.setVerticalAlignment(align.vertical === 'center' ? 'middle' : align.vertical);
  if (align?.wrap !== undefined) range.setWrap(align.wrap);
  for (const [edge, rule] of edgesOf(border ?? {})) drawEdge(range, edge, rule);
}

type Edge = 'top' | 'left' | 'bottom' | 'right';

function edgesOf(border: NonNullable<Look['border']>): readonly (readonly [Edge, Rule])[] {
  return (['top', 'left', 'bottom', 'right'] as const).flatMap((edge) => {
    const rule = border[edge];
    return rule === undefined ? [] : [[edge, rule] as const];
  });
}

/** Lines between two cells are those of both: below one is above the next. `null` leaves a line as it is. */
function drawEdge(range: Dressed, edge: Edge, { style, color }: Rule): void {
  const isLevel = edge === 'top' || edge === 'bottom';
  const at = (wanted: Edge) => (edge === wanted ? true : null);
  const { BorderStyle } = SpreadsheetApp;
  range.setBorder(
    at('top'),
    at('left'),
    at('bottom'),
    at('right'),
    isLevel ? null : true,
    isLevel ? true : null,
    `#${color}`,
    {
      hair: BorderStyle.SOLID,
      thin: BorderStyle.SOLID,
      medium: BorderStyle.SOLID_MEDIUM,
      thick: BorderStyle.SOLID_THICK,
    }[style],
  );
}

function nameOf({ firstRow, firstColumn, lastRow, lastColumn }: LookArea['area']): string {
  return `${cellName(firstRow, firstColumn)}:${cellName(lastRow, lastColumn)}`;
}
