import { WHOLE_SHEET, type Area } from '../workbook/area';
import type { Entry } from '../workbook/column';
import type { ConditionalFormat } from '../workbook/conditional-format';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';

/**
 * What the user can undo: each request that changes something is one record, as in Excel. Contents, merged cells and
 * rules come back; looks do not.
 */
export class UndoRecords {
  readonly #workbook: Workbook;
  #before: readonly SheetRecord[];
  #records: (readonly SheetRecord[])[] = [];

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    this.#before = recordsOf(workbook);
  }

  /** Records what a request has changed; one that Excel cannot undo removes all earlier records. */
  keep({ clearsUndo }: { readonly clearsUndo: boolean }): void {
    const after = recordsOf(this.#workbook);
    if (clearsUndo) this.#records = [];
    else if (JSON.stringify(after) !== JSON.stringify(this.#before)) this.#records.push(this.#before);
    this.#before = after;
  }

  /** Undoes the last record; false if there is none. */
  undo(): boolean {
    const record = this.#records.pop();
    for (const one of record ?? []) putBack(this.#workbook, one);
    this.#before = recordsOf(this.#workbook);
    return record !== undefined;
  }
}

interface SheetRecord {
  readonly sheet: string;
  readonly cells: readonly (Entry & { readonly row: number; readonly column: number })[];
  readonly merges: readonly Area[];
  readonly rules: readonly ConditionalFormat[];
}

function recordsOf({ sheets }: Workbook): readonly SheetRecord[] {
  return sheets.map((sheet) => ({
    sheet: sheet.name,
    cells: cellsOf(sheet),
    merges: sheet.merges,
    rules: sheet.conditionalFormats.map((rule) => ({ ...rule })),
  }));
}

function cellsOf({ cells }: Sheet): SheetRecord['cells'] {
  return [...cells.columns].flatMap(([column, kept]) =>
    Array.from({ length: kept.end }, (_, row) => row)
      .filter((row) => !kept.isBlank(row))
      .map((row) => {
        const formula = kept.formulas.get(row);
        const entry = { row, column, value: kept.value(row), isLiteral: kept.isLiteral(row) };
        return formula === undefined ? entry : { ...entry, formula };
      }),
  );
}

function putBack(workbook: Workbook, { sheet: name, cells, merges, rules }: SheetRecord): void {
  const sheet = workbook.findSheet(name);
  if (sheet === undefined) return;
  sheet.cells.clear(WHOLE_SHEET);
  for (const { row, column, ...entry } of cells) sheet.cells.put(row, column, entry);
  sheet.merges = merges;
  sheet.conditionalFormats = rules.map((rule) => ({ ...rule }));
}
