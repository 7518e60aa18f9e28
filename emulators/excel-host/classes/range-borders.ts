import { columnAfter, rowAfter, type Area } from '../../workbook/area';
import type { Border, CellLook, Side } from '../../workbook/cell-look';
import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import { changeLook, checkedColor } from '../look-of-areas';
import { remote, type EdgeOfCells, type Selves } from '../remote';

const NO_BORDER: Border = { style: 'None', color: '#000000', weight: 'Thin' };
const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** The borders of cells. */
export const rangeBorderCollection = defineClass<
  Excel.RangeBorderCollection,
  Selves['RangeBorderCollection']
>('RangeBorderCollection', {
  items: (cells) => EDGES.map((edge) => remote('RangeBorder', { ...cells, edge })),
  get: { Count: () => EDGES.length },
  call: { GetItem: (cells, edge) => remote('RangeBorder', { ...cells, edge }) },
});

/** One border. */
export const rangeBorder = defineClass<Excel.RangeBorder, Selves['RangeBorder']>('RangeBorder', {
  id: ({ edge }) => edge,
  get: {
    SideIndex: ({ edge }) => EDGES.find((known) => known === edge) ?? null,
    Color: (edge) => borderOf(edge)?.color ?? null,
    // The add-in chose the value from Excel's own list.
    Style: (edge) => (borderOf(edge)?.style ?? null) as 'Continuous' | null,
    Weight: (edge) => (borderOf(edge)?.weight ?? null) as 'Thin' | null,
  },
  set: {
    Color: (edge, color) => changeBorder(edge, { color: checkedColor(color) }),
    Style: (edge, style) => changeBorder(edge, { style }),
    Weight: (edge, weight) => changeBorder(edge, { weight }),
  },
});

/** The border that all cells at an edge share; undefined if they differ. */
function borderOf(edge: EdgeOfCells): Border | undefined {
  const found = new Map<string, Border>();
  for (const area of edge.areas) {
    const line = lineAt(area, edge.edge);
    if (line === undefined) continue;
    const { isMixed, value = NO_BORDER } = edge.sheet.looks.shared(line.part, line.area);
    if (isMixed) return undefined;
    found.set(JSON.stringify(value), value);
  }
  return found.size > 1 ? undefined : ([...found.values()][0] ?? NO_BORDER);
}

function changeBorder(edge: EdgeOfCells, change: Partial<Border>): void {
  // A line that is given only a colour or a weight is drawn too.
  const drawn = { style: 'Continuous', color: '#000000', weight: 'Thin' };
  const border = { ...(borderOf(edge)?.style === 'None' ? drawn : (borderOf(edge) ?? drawn)), ...change };
  for (const area of edge.areas) {
    const line = lineAt(area, edge.edge);
    if (line === undefined) continue;
    const look: Partial<CellLook> = { [line.part]: border };
    changeLook(
      { sheet: edge.sheet, areas: [line.area] },
      border.style === 'None' ? { [line.part]: undefined } : look,
    );
  }
}

/** The cells of an area that have the line, and on which side; none if the area is too small for an inside line. */
function lineAt(
  area: Area,
  edge: string,
): { readonly area: Area; readonly part: `${Side}Border` } | undefined {
  switch (edge) {
    case 'EdgeTop':
      return { area: { ...area, rowCount: 1 }, part: 'topBorder' };
    case 'EdgeBottom':
      return { area: { ...area, row: rowAfter(area) - 1, rowCount: 1 }, part: 'bottomBorder' };
    case 'EdgeLeft':
      return { area: { ...area, columnCount: 1 }, part: 'leftBorder' };
    case 'EdgeRight':
      return { area: { ...area, column: columnAfter(area) - 1, columnCount: 1 }, part: 'rightBorder' };
    case 'InsideHorizontal':
      return area.rowCount < 2
        ? undefined
        : { area: { ...area, rowCount: area.rowCount - 1 }, part: 'bottomBorder' };
    case 'InsideVertical':
      return area.columnCount < 2
        ? undefined
        : { area: { ...area, columnCount: area.columnCount - 1 }, part: 'rightBorder' };
    default:
      throw new HostError('InvalidArgument');
  }
}
