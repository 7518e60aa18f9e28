import type { FileHandle } from 'node:fs/promises';
import { quotedSheet } from '../../core/cells/problem';
import type { PlacedCell, SheetDescription } from '../../core/cells/sheet-description';
import type { SheetTable } from '../../core/cells/sheet-table';
import type { WorkbookSheet } from '../workbook-list';
import { around, fixedReferenceTo } from '../cell-reference';
import { valueIn } from '../../core/cells/date-systems';
import { chartXml, drawingXml } from '../draw/draw-charts';
import { drawSheet, type DrawSheet } from '../draw/draw-sheet';
import { describedStyle } from '../../styles/cell-styles';
import { StyleBook } from '../styles/style-book';
import type { WorkbookSource } from '../workbook-source';
import type { WrittenCell } from './cell-xml';
import { fillRows } from './fill-rows';
import { growQuery } from './grow-query';
import { growTable } from './grow-table';
import { patchSheet, type PieceWithCells, type SheetPatch } from './patch-sheet';
import type { Spool } from './spool';
import { WorkbookPackage } from './workbook-package';
import { withPrintArea, withRecalculation } from './workbook-xml';
import { writePackage } from './write-package';

/** A workbook that is changed before it is written; what is not changed comes out byte for byte. */
export class WorkbookDraft {
  readonly styles: StyleBook;
  readonly countsDatesFrom1904: boolean;
  readonly #parts: WorkbookPackage;
  readonly #spool: Spool;

  private constructor(
    parts: WorkbookPackage,
    spool: Spool,
    known: Pick<WorkbookDraft, 'styles' | 'countsDatesFrom1904'>,
  ) {
    this.#parts = parts;
    this.#spool = spool;
    this.styles = known.styles;
    this.countsDatesFrom1904 = known.countsDatesFrom1904;
  }

  static async open(source: WorkbookSource, spool: Spool): Promise<WorkbookDraft> {
    const { stylesPartName, countsDatesFrom1904 } = source.part;
    const stylesXml = stylesPartName === undefined ? undefined : await source.zip.smallText(stylesPartName);
    const known = { styles: StyleBook.open(stylesXml), countsDatesFrom1904 };
    return new WorkbookDraft(await WorkbookPackage.open(source), spool, known);
  }

  /** Writes cells into a sheet that is there. */
  async patchSheet(
    partName: string,
    pieces: AsyncIterable<readonly PieceWithCells[]>,
    patch: SheetPatch,
  ): Promise<void> {
    this.#parts.draft.putPacked(await this.#spool.pack(partName, patchSheet(pieces, patch)));
  }

  /** Writes described cells, at least one, into a sheet of ours that is there. */
  async fillSheet(sheet: WorkbookSheet, described: readonly PlacedCell[]): Promise<void> {
    const cells = described.map((cell) => this.#writtenCell(cell));
    const area = cells
      .map(({ row, column }) => ({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column }))
      .reduce(around);
    const patch = { area, widths: [], newCells: undefined, choices: [] };
    await this.patchSheet(sheet.partName, fillRows(sheet.pieces(), cells), patch);
  }

  /** Makes a table of a sheet as large as it should be, with columns of those names at its end. */
  async growTable(
    sheet: WorkbookSheet,
    table: SheetTable | undefined,
    headers: readonly string[],
  ): Promise<void> {
    const there = (await sheet.tables()).find(({ name }) => name === table?.name);
    if (table === undefined || there === undefined || headers.length === 0) return;
    const { draft } = this.#parts;
    const xml = await draft.smallText(there.partName);
    const [queryPart] = await this.#parts.linkedFrom(there.partName, 'queryTable');
    const query =
      queryPart === undefined ? undefined : growQuery(await draft.smallText(queryPart), xml, headers.length);
    if (queryPart !== undefined && query !== undefined) draft.put(queryPart, query.xml);
    draft.put(there.partName, growTable(xml, table, { headers, firstField: query?.firstField }));
  }

  /** Draws a sheet, over the one of its name or as a new one behind all others; `draw` makes its XML. */
  async drawSheet(sheet: SheetDescription, draw: DrawSheet = drawSheet): Promise<void> {
    const partName = await this.#parts.sheetPart(sheet.name);
    const drawingId = await this.#drawCharts(sheet, partName);
    const { styles, countsDatesFrom1904 } = this;
    this.#parts.put(partName, draw(sheet, { styles, countsDatesFrom1904, drawingId }));
    await this.setPrintArea(sheet);
  }

  /** Has the described part of a sheet printed, and no other. */
  async setPrintArea({ name, print }: SheetDescription): Promise<void> {
    if (print === undefined) return;
    const printed = `${quotedSheet(name)}!${fixedReferenceTo(print)}`;
    await this.#parts.changeWorkbook((xml) => withPrintArea(xml, name, printed));
  }

  /** Writes the workbook into a file. Nothing can be changed any more. */
  async write(file: FileHandle): Promise<void> {
    await this.#parts.putStyles(this.styles.xml());
    await this.#parts.changeWorkbook(withRecalculation);
    await this.#parts.dropCalculationOrder();
    await writePackage(file, this.#parts.draft.parts());
  }

  /** The id by which the sheet points to the drawing of its charts; undefined where it has none. */
  async #drawCharts(sheet: SheetDescription, sheetPart: string): Promise<string | undefined> {
    if (sheet.charts.length === 0) {
      await this.#parts.linkOnly(sheetPart, [], 'drawing');
      return undefined;
    }
    const drawing = await this.#parts.drawingPart(sheetPart);
    const charts = await this.#parts.chartParts(drawing, sheet.charts.length);
    sheet.charts.forEach((chart, index) => this.#parts.put(charts[index] ?? '', chartXml(sheet, chart)));
    this.#parts.put(
      drawing,
      drawingXml(
        sheet,
        charts.map((_, index) => `rId${index + 1}`),
      ),
    );
    return 'rId1';
  }

  #writtenCell({ row, column, cell }: PlacedCell): WrittenCell {
    if (cell === undefined) return { row, column, style: undefined, value: '' };
    const style = this.styles.styleOf(describedStyle(cell));
    const { formula } = cell;
    return { row, column, style, formula, value: valueIn(this.countsDatesFrom1904, cell) };
  }
}
