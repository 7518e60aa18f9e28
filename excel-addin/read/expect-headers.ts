import { isSameHeader } from '../../core/read/map-columns';
import type { OutputColumn, RunPlan } from '../../core/plan/run-plan';
import { HostError } from '../../pane/host-error';
import { cellsIn } from './cells-in';

/** Throws a `HostError` where the headers are not as planned; sends what is queued. */
export async function expectHeaders(
  context: Excel.RequestContext,
  { sheet: name, headerRow, mappedColumns, outputColumns }: RunPlan,
  expectedOf: (place: OutputColumn) => string = ({ header }) => header,
): Promise<void> {
  const width = Math.max(...[...mappedColumns, ...outputColumns].map(({ column }) => column)) + 1;
  const range = context.workbook.worksheets
    .getItem(name)
    .getRangeByIndexes(headerRow, 0, 1, width)
    .load({ values: true });
  await context.sync();
  const cells = cellsIn(range)[0] ?? [];
  const expected = [
    ...mappedColumns.map(({ column, header }) => ({ column, header })),
    ...outputColumns.map((place) => ({ column: place.column, header: expectedOf(place) })),
  ];
  if (expected.some(({ column, header }) => !isSameHeader(cells[column] ?? '', header)))
    throw new HostError('The columns of the list changed during the run. Look again, then run again.');
}
