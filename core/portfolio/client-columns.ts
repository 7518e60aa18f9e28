import type { FieldId } from '../model/fields';
import type { OutputId } from '../model/outputs';
import { columnName, quotedSheet } from '../problem';
import type { RunPlan } from '../run-plan';

/** Writes formulas over the client sheet. */
export interface ClientColumns {
  /** Counts scored clients by criteria on our columns; `undefined` where a column is not there. */
  count(...criteria: readonly Criterion[]): string | undefined;
  /** The same over the sum of a column. */
  sum(column: OutputId | FieldId, ...criteria: readonly Criterion[]): string | undefined;
  /** The same over the average of a column. */
  average(column: OutputId | FieldId, ...criteria: readonly Criterion[]): string | undefined;
}

/** A column and what its cells must be: a number, a reference, or text such as `">=3"` in quotes. */
export type Criterion = readonly [column: OutputId | FieldId, condition: string | number];

/** The columns of the client sheet as formulas refer to them. */
export function clientColumns(plan: RunPlan): ClientColumns {
  const separator = plan.formulaSeparator;
  return {
    count: (...criteria) => call('COUNTIFS', undefined, criteria),
    sum: (column, ...criteria) => call('SUMIFS', column, criteria),
    average: (column, ...criteria) => call('AVERAGEIFS', column, criteria),
  };

  /** Rows that no longer bear a client's name do not count, whatever an earlier run left in our columns. */
  function call(
    name: string,
    column: OutputId | FieldId | undefined,
    criteria: readonly Criterion[],
  ): string | undefined {
    const pairs: readonly Criterion[] = [['client', '"<>"'], ...criteria];
    const ranges = pairs.map(([criterionColumn]) => range(criterionColumn));
    const summed = column === undefined ? [] : [range(column)];
    if ([...ranges, ...summed].includes(undefined)) return undefined;
    const conditions = pairs.flatMap(([, condition], index) => [ranges[index], condition]);
    return `${name}(${[...summed, ...conditions].join(separator)})`;
  }

  function range(id: OutputId | FieldId): string | undefined {
    const place =
      plan.outputs.find((output) => output.id === id) ?? plan.places.find(({ field }) => field === id);
    if (place === undefined) return undefined;
    const column = `$${columnName(place.column)}$`;
    return `${quotedSheet(plan.sheet)}!${column}${plan.headerRow + 2}:${column}${plan.rowCount}`;
  }
}
