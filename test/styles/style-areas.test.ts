import type { DrawnCell } from '../../styles/drawn-cells';
import type { CellStyle } from '../../styles/cell-style';
import { styledAreas } from '../../styles/style-areas';

const plain: CellStyle = {};
const bold: CellStyle = { font: { bold: true } };

/** Cells as a picture: `p` is a plain one, `b` a bold one, `.` none. */
function cellsOf(...lines: readonly string[]): DrawnCell[] {
  return lines.flatMap((line, row) =>
    Array.from(line).flatMap((mark, column) =>
      mark === '.' ? [] : [{ row, column, style: mark === 'b' ? { ...bold } : plain, cell: undefined }],
    ),
  );
}

/** `b 0,1–2,3`: style, first row and column, last row and column. */
function areasOf(...lines: readonly string[]): string[] {
  return styledAreas(cellsOf(...lines))
    .map(({ style, area }) => {
      const mark = style.font === undefined ? 'p' : 'b';
      return `${mark} ${area.firstRow},${area.firstColumn}–${area.lastRow},${area.lastColumn}`;
    })
    .sort();
}

test.each([
  { what: 'one cell', lines: ['p'], areas: ['p 0,0–0,0'] },
  { what: 'cells side by side', lines: ['pp'], areas: ['p 0,0–0,1'] },
  { what: 'cells below each other', lines: ['p', 'p'], areas: ['p 0,0–1,0'] },
  { what: 'cells of two styles', lines: ['ppb', 'ppb'], areas: ['b 0,2–1,2', 'p 0,0–1,1'] },
  { what: 'rows of other widths', lines: ['pp', 'p', 'p'], areas: ['p 0,0–0,1', 'p 1,0–2,0'] },
  { what: 'a gap between columns', lines: ['p.p', 'p.p'], areas: ['p 0,0–1,0', 'p 0,2–1,2'] },
  { what: 'a gap between rows', lines: ['p', '.', 'p'], areas: ['p 0,0–0,0', 'p 2,0–2,0'] },
  { what: 'a style that comes back', lines: ['p', 'b', 'p'], areas: ['b 1,0–1,0', 'p 0,0–0,0', 'p 2,0–2,0'] },
])('$what make the fewest rectangles of one style', ({ lines, areas }) => {
  expect(areasOf(...lines)).toEqual(areas);
});
