import { cellName } from '../../core/cells/problem';
import type { DrawnCell } from '../../styles/drawn-cells';
import { lookAreas, type LookArea } from '../../styles/style-areas';
import type { Look, Rule } from '../../styles/cell-style';
import { groupBy } from './group-by';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** What Google calls a number without a format of its own. */
export const GENERAL = 'General';

/** Dresses cells. */
export function dressCells(sheet: Sheet, cells: readonly DrawnCell[]): void {
  dressAreas(sheet, lookAreas(cells));
}

/**
 * Dresses areas: those that have a trait of their looks in common together, so that the calls are as many as there are
 * colours, sizes and lines. Number formats are not touched.
 */
export function dressAreas(sheet: Sheet, areas: readonly LookArea[]): void {
  for (const dressTrait of TRAITS) dressTrait(sheet, areas);
}

/** Gives areas the number formats of their looks. */
export const formatAreas = trait(
  ({ numberFormat = GENERAL }) => numberFormat,
  (ranges, format) => ranges.setNumberFormat(format),
);

/** What of a look Google has a setter for. */
const TRAITS = [
  trait(
    ({ fill }) => fill,
    (ranges, fill) => ranges.setBackground(`#${fill}`),
  ),
  trait(
    ({ font }) => font?.color,
    (ranges, color) => ranges.setFontColor(`#${color}`),
  ),
  trait(
    ({ font }) => font?.bold,
    (ranges, isBold) => ranges.setFontWeight(isBold ? 'bold' : 'normal'),
  ),
  trait(
    ({ font }) => font?.italic,
    (ranges, isItalic) => ranges.setFontStyle(isItalic ? 'italic' : 'normal'),
  ),
  trait(
    ({ font }) => font?.size,
    (ranges, points) => ranges.setFontSize(points),
  ),
  trait(
    ({ align }) => align?.horizontal,
    (ranges, side) => ranges.setHorizontalAlignment(side),
  ),
  trait(
    ({ align }) => align?.vertical,
    (ranges, side) => ranges.setVerticalAlignment(side === 'center' ? 'middle' : side),
  ),
  trait(
    ({ align }) => align?.wrap,
    (ranges, wraps) => ranges.setWrap(wraps),
  ),
  ...(['top', 'left', 'bottom', 'right'] as const).map((edge) =>
    trait(
      ({ border }) => border?.[edge],
      (ranges, rule) => drawEdge(ranges, edge, rule),
    ),
  ),
];

/** Dresses areas in one trait, those with the same value together. */
function trait<Value>(
  valueIn: (look: Look) => Value | undefined,
  dress: (ranges: RangeList, value: Value) => unknown,
) {
  return (sheet: Sheet, areas: readonly LookArea[]): void => {
    const dressed = areas.flatMap(({ look, area }) => {
      const value = valueIn(look);
      return value === undefined ? [] : [{ value, name: nameOf(area) }];
    });
    for (const alike of groupBy(dressed, ({ value }) => JSON.stringify(value)).values())
      dress(sheet.getRangeList(alike.map(({ name }) => name)), alike[0].value);
  };
}

type Edge = 'top' | 'left' | 'bottom' | 'right';

/** Lines between two cells are those of both: below one is above the next. `null` leaves a line as it is. */
function drawEdge(ranges: RangeList, edge: Edge, { style, color }: Rule): void {
  const isLevel = edge === 'top' || edge === 'bottom';
  const at = (wanted: Edge) => (edge === wanted ? true : null);
  const { BorderStyle } = SpreadsheetApp;
  ranges.setBorder(
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
