import type { OutputPlace, RunPlan } from '../../core/run-plan';
import { sideBySide } from '../../core/side-by-side';
import { HostError } from '../../pane/host-error';
import { cellsIn } from '../read/cells-in';

/** Columns of ours that stand side by side, from left to right. */
export interface Strip {
  /** Their header cells. Excel moves this range when somebody inserts a column, and what is written goes with it. */
  readonly anchor: Excel.Range;
  readonly places: readonly OutputPlace[];
}

/**
 * Takes hold of our columns, those that are there and those to come, before anything is written. Throws a `HostError`
 * where the header row is not as it was planned with.
 */
export async function holdOurColumns(
  context: Excel.RequestContext,
  plan: RunPlan,
): Promise<readonly Strip[]> {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const strips = sideBySide(plan.outputs).map((places): Strip => {
    const first = places[0]?.column ?? 0;
    return { anchor: sheet.getRangeByIndexes(plan.headerRow, first, 1, places.length), places };
  });
  // In the same request, so that nobody comes between the look and the hold.
  await expectHeaders(context, plan, ({ isNew, header }) => (isNew ? '' : header));
  return strips;
}

/** Throws a `HostError` where the headers are not as planned; sends what is queued. */
export async function expectHeaders(
  context: Excel.RequestContext,
  { sheet: name, headerRow, places, outputs }: RunPlan,
  expectedOf: (place: OutputPlace) => string = ({ header }) => header,
): Promise<void> {
  const width = Math.max(...[...places, ...outputs].map(({ column }) => column)) + 1;
  const range = context.workbook.worksheets
    .getItem(name)
    .getRangeByIndexes(headerRow, 0, 1, width)
    .load({ values: true });
  await context.sync();
  const cells = cellsIn(range)[0] ?? [];
  const expected = [
    ...places.map(({ column, header }) => ({ column, header })),
    ...outputs.map((place) => ({ column: place.column, header: expectedOf(place) })),
  ];
  if (expected.some(({ column, header }) => !isSame(String(cells[column] ?? ''), header)))
    throw new HostError('The columns of the list changed during the run. Look again, then run again.');
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
