import { cellName } from '../../core/cells/problem';
import type { DrawnCell } from '../../styles/drawn-cells';
import { styledAreas, type StyledArea } from '../../styles/style-areas';
import type { CellStyle, Rule } from '../../styles/cell-style';
import { groupBy } from './group-by';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** What Google calls a number without a format of its own. */
export const GENERAL = 'General';

/** Styles cells. */
export function styleCells(sheet: Sheet, cells: readonly DrawnCell[]): void {
  styleAreas(sheet, styledAreas(cells));
}

/**
 * Styles areas: those that share a trait of their style together, so that the calls are as many as there are
 * colours, sizes and lines. Number formats are not touched.
 */
export function styleAreas(sheet: Sheet, areas: readonly StyledArea[]): void {
  for (const styleTrait of TRAITS) styleTrait(sheet, areas);
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

/** Gives areas one trait, those with the same value together. */
function trait<Value>(
  valueIn: (style: CellStyle) => Value | undefined,
  applyTrait: (ranges: RangeList, value: Value) => unknown,
) {
  return (sheet: Sheet, areas: readonly StyledArea[]): void => {
    const styled = areas.flatMap(({ style, area }) => {
      const value = valueIn(style);
      return value === undefined ? [] : [{ value, name: nameOf(area) }];
    });
    for (const alike of groupBy(styled, ({ value }) => JSON.stringify(value)).values())
      applyTrait(sheet.getRangeList(alike.map(({ name }) => name)), alike[0].value);
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

function nameOf({ firstRow, firstColumn, lastRow, lastColumn }: StyledArea['area']): string {
  return `${cellName(firstRow, firstColumn)}:${cellName(lastRow, lastColumn)}`;
}
