import type { Row } from './cells/cell';
import type { Refusal } from './plan/refusal';
import type { RunPlan, SheetInput } from './plan/run-plan';
import { knownHeaders } from './read/confirmed-headers';
import { likelyHeaderRow } from './read/likely-header';

/** What a host found on a list, and what a run would do. */
export interface Preview {
  /** The visible sheets of the workbook that are not ours. */
  readonly sheets: readonly string[];
  readonly sheet: string;
  /** The row that is likeliest the header, zero-based, and its cells from column A; absent where no row is like one. */
  readonly header: { readonly row: number; readonly cells: Row } | undefined;
  /** The plan of the run, or what forbids it. */
  readonly outcome: RunPlan | Refusal;
}

/** The preview of a run over a list, with the visible sheets that are not ours. */
export function previewList(
  input: SheetInput,
  { sheets, outcome }: Pick<Preview, 'sheets' | 'outcome'>,
): Preview {
  const { sheet, topRows } = input;
  const row = outcome.is === 'plan' ? outcome.headerRow : likelyHeaderRow(topRows, knownHeaders(input));
  const cells = row === undefined ? undefined : topRows[row];
  return {
    sheets,
    sheet,
    header: row === undefined || cells === undefined ? undefined : { row, cells },
    outcome,
  };
}
