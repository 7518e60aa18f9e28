import { columnsRead, saidOf, unsaid } from '../core/read/user-choices';
import type { RunRequest } from '../core/plan/run-request';
import type { Look } from './pane-state';

type Confirmed = RunRequest['confirmed'];

/** What a column can be read as. */
export type ReadAs = Confirmed[number]['field'];

/** A header of the list, and what its column is read as. */
export interface HeaderReading {
  /** Zero-based. */
  readonly column: number;
  readonly header: string;
  /** What it is read as now. */
  readonly readAs: ReadAs;
  /** What it would be read as had the user said nothing of it; absent where the workbook remembers what they said. */
  readonly byItself: ReadAs | undefined;
  /** Whether the user has said it, now or at an earlier run. */
  readonly isConfirmed: boolean;
}

/**
 * How the headers of a list are read with what is said of them now, which may be more than when it was looked at. Blank
 * headers, numbers and our own columns are passed over.
 */
export function headerReadings(look: Look, saidNow: Confirmed): readonly HeaderReading[] {
  const { header, outcome } = look.preview;
  if (header === undefined) return [];
  const ours = outcome.is === 'plan' ? outcome.outputColumns.filter(({ isNew }) => !isNew) : [];
  const confirmed = [
    ...saidNow,
    ...remembered(look).filter((before) => saidOf(before.header, saidNow) === undefined),
  ];
  const now = columnsRead(header.cells, confirmed);
  return header.cells.flatMap((cell, column): HeaderReading[] => {
    if (typeof cell !== 'string' || cell.trim() === '') return [];
    if (ours.some((our) => our.column === column)) return [];
    const reading = { column, header: cell.trim() };
    const said = saidOf(cell, confirmed);
    const byRule = readAs(now, column);
    if (said === undefined) return [{ ...reading, readAs: byRule, byItself: byRule, isConfirmed: false }];
    const byItself =
      saidOf(cell, saidNow) === undefined
        ? undefined
        : readAs(columnsRead(header.cells, unsaid(cell, confirmed)), column);
    return [{ ...reading, readAs: said, byItself, isConfirmed: true }];
  });
}

/** What the workbook remembers of earlier runs; of a list that was refused nobody has told. */
function remembered({ preview: { outcome }, request }: Look): Confirmed {
  if (outcome.is === 'refused') return [];
  return outcome.confirmed.filter(({ header }) => saidOf(header, request.confirmed) === undefined);
}

function readAs(columns: ReturnType<typeof columnsRead>, column: number): ReadAs {
  return columns.find((read) => read.column === column)?.field ?? 'ignore';
}
