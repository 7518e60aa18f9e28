import type { FieldId } from '../model/fields';
import type { OutputId } from '../model/outputs';
import { columnName, quotedSheet } from '../cells/problem';
import type { RunPlan } from '../plan/run-plan';

/** Writes formulas over the client sheet. */
export interface ClientColumns {
  /** Counts clients by criteria on the columns; `undefined` where a column is not there. */
  count(...criteria: readonly Criterion[]): string | undefined;
  /** The same over the sum of a column. */
  sum(column: ColumnId, ...criteria: readonly Criterion[]): string | undefined;
  /** The same over the average of a column. */
  average(column: ColumnId, ...criteria: readonly Criterion[]): string | undefined;
  /** The cells of a column, to be calculated with row by row; `undefined` where it is not there. */
  range(column: ColumnId): string | undefined;
}

/** A column of ours, or one of the user's. */
export type ColumnId = OutputId | FieldId;

/** A column and what its cells must be: a number, a reference, or text such as `">=3"` in quotes. */
export type Criterion = readonly [column: ColumnId, condition: string | number];

/** Clients that are scored. */
export const IS_SCORED: Criterion = ['oml', '">=0"'];
/** Cells that hold a number: text and errors of the user's are none. */
export const KNOWN_HOURS: Criterion = ['vcioHours', '">=0"'];
/** Cells that hold a number: text and errors of the user's are none. */
export const KNOWN_FEE: Criterion = ['vcioFee', '">=0"'];
/** An MSP MRR of 0 is taken as not known. */
export const KNOWN_MRR: Criterion = ['mspMrr', '">0"'];

/** The columns of the client sheet as formulas refer to them. */
export function clientColumns(plan: RunPlan): ClientColumns {
  const separator = plan.formulaSeparator;
  return {
    count: (...criteria) => call('COUNTIFS', undefined, criteria),
    sum: (column, ...criteria) => call('SUMIFS', column, criteria),
    average: (column, ...criteria) => call('AVERAGEIFS', column, criteria),
    range,
  };

  /** A row without a client's name does not count, whatever an earlier run left in our columns. */
  function call(
    name: string,
    column: ColumnId | undefined,
    criteria: readonly Criterion[],
  ): string | undefined {
    const pairs: readonly Criterion[] = [['client', '"<>"'], ...criteria];
    const ranges = pairs.map(([criterionColumn]) => range(criterionColumn));
    const summed = column === undefined ? [] : [range(column)];
    if ([...ranges, ...summed].includes(undefined)) return undefined;
    const conditions = pairs.flatMap(([, condition], index) => [ranges[index], condition]);
    return `${name}(${[...summed, ...conditions].join(separator)})`;
  }

  function range(id: ColumnId): string | undefined {
    const place =
      plan.outputColumns.find((output) => output.id === id) ??
      plan.mappedColumns.find(({ field }) => field === id);
    if (place === undefined) return undefined;
    const column = `$${columnName(place.column)}$`;
    return `${quotedSheet(plan.sheet)}!${column}${plan.headerRow + 2}:${column}${plan.rowCount}`;
  }
}
