import type { Cell, Row } from '../../../core/cells/cell';
import type { RunPlan } from '../../../core/plan/run-plan';
import { planRun } from '../../../core/plan-run';
import { scoreChunk, FIRST_TALLY } from '../../../core/score-chunk';
import { hashRows } from '../../../core/run/hashes';

/** What the user does to the list during a run; `row` and `other` are taken modulo the number of rows. */
export interface Edit {
  readonly kind: 'insert' | 'delete' | 'sort' | 'sortOwnColumns' | 'answer' | 'swap';
  readonly row: number;
  readonly other: number;
}

/** A row of the list: the user's cells, ours, and the client that ours were calculated for. */
interface ListRow {
  cells: readonly Cell[];
  ours: readonly Cell[];
  scoredFor: Cell | undefined;
}

const HEADERS = ['Client', 'IT Advice', 'Meeting Cadence'];
const ANSWERS = ['yes', 'no', ''];
const CADENCES = ['quarterly', 'annual', 'weekly', ''];

/** A client list in memory, which a user keeps editing during a run. */
export class EditedList {
  #rows: ListRow[];
  #added = 0;
  #headers: readonly string[] = HEADERS;

  constructor(rowCount: number) {
    this.#rows = Array.from({ length: rowCount }, (_, index) => this.#newRow(index));
  }

  /** The plan of a run on the list as it is now, and the hash of its names. */
  measure(): { readonly plan: RunPlan; readonly namesHash: number } {
    const rows = this.#rows.map(({ cells }) => cells);
    return { plan: planFor(rows.length, this.#headers), namesHash: hashRows(rows, [0]) };
  }

  /** Adds our headers. */
  prepare({ outputColumns }: RunPlan): void {
    this.#headers = [...HEADERS, ...outputColumns.map(({ header }) => header)];
  }

  /** The user's cells of rows by their offset from the header; rows that are gone are blank. */
  read(offset: number, count: number): readonly Row[] {
    return Array.from({ length: count }, (_, index) => this.#rows[offset + index]?.cells ?? []);
  }

  /** Writes our cells beside rows that were read as `read`; a row without cells is left alone. */
  write(offset: number, read: readonly Row[], cells: readonly (readonly Cell[] | undefined)[]): void {
    cells.forEach((ours, index) => {
      const row = this.#rows[offset + index];
      if (ours === undefined || row === undefined) return;
      Object.assign(row, { ours, scoredFor: read[index]?.[0] });
    });
  }

  /** Applies the user's edit. A list keeps at least one client. */
  edit({ kind, row, other }: Edit): void {
    const rows = this.#rows;
    const at = row % rows.length;
    const to = other % rows.length;
    switch (kind) {
      case 'insert':
        rows.splice(at, 0, this.#newRow(other));
        break;
      case 'delete':
        if (rows.length > 1) rows.splice(at, 1);
        break;
      case 'sort':
        this.#rows = [...rows].sort(byAnswer);
        break;
      case 'sortOwnColumns': {
        const sorted = [...rows].sort(byAnswer).map(({ cells }) => cells);
        rows.forEach((each, index) => (each.cells = sorted[index] ?? []));
        break;
      }
      case 'answer': {
        const [name = ''] = rows[at]?.cells ?? [];
        Object.assign(rows[at] ?? {}, { cells: [name, ...answers(other)] });
        break;
      }
      case 'swap': {
        const [one, two] = [rows[at], rows[to]];
        if (one !== undefined && two !== undefined) [rows[at], rows[to]] = [two, one];
      }
    }
  }

  /** The clients whose row has results that were calculated for a different client. */
  misplaced(): readonly Cell[] {
    return this.#rows.flatMap(({ cells: [name = ''], scoredFor }) =>
      scoredFor === undefined || scoredFor === name ? [] : [name],
    );
  }

  /** Our cells as they are, our cells if the list were scored now, and the totals then. */
  compared() {
    const { plan } = this.measure();
    const rows = this.#rows.map(({ cells }) => cells);
    const scored = scoreChunk(plan, { firstRow: 1, rows }, FIRST_TALLY);
    return { there: this.#rows.map(({ ours }) => ours), expected: scored.cells, tally: scored.tally };
  }

  #newRow(seed: number): ListRow {
    this.#added += 1;
    return { cells: [`Client ${this.#added}`, ...answers(seed)], ours: [], scoredFor: undefined };
  }
}

const PLANS = new Map<string, RunPlan>();

/**
 * The plan of a list with this many rows and these headers. All names differ, so the plan needs nothing else from the
 * rows.
 */
function planFor(rowCount: number, headers: readonly string[]): RunPlan {
  const key = `${rowCount} ${headers.length}`;
  const plan = PLANS.get(key) ?? newPlan(rowCount, headers);
  PLANS.set(key, plan);
  return plan;
}

function newPlan(rowCount: number, headers: readonly string[]): RunPlan {
  const ours = headers.slice(HEADERS.length);
  const plan = planRun({
    sheet: 'Clients',
    sheetNames: ['Clients', 'OML Settings'],
    rowCount: 1 + rowCount,
    columnCount: headers.length,
    topRows: [headers, ['Client 1', ...answers(0)]],
    tables: [],
    settingsSheet: [['Our column', 'On the sheet'], ...ours.map((header): Row => [header, 'Clients'])],
    settings: [],
    confirmed: [],
    locale: 'en-US',
    today: 46_000,
    ownershipBy: 'settingsSheet',
    adopts: false,
    limits: { columns: 16_384 },
    formulaSeparator: ',',
  });
  if (plan.is === 'refused') throw new Error(plan.problems[0]?.message);
  return plan;
}

function answers(seed: number): readonly Cell[] {
  return [ANSWERS[seed % ANSWERS.length] ?? '', CADENCES[seed % CADENCES.length] ?? ''];
}

function byAnswer({ cells: one }: ListRow, { cells: other }: ListRow): number {
  const [first, second] = [one, other].map(
    (cells) => `${String(cells[1])} ${String(cells[2])} ${String(cells[0])}`,
  );
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
