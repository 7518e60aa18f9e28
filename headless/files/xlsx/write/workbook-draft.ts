import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { DescribedCell, SheetDescription } from '../../../../core/sheet-description';
import type { SheetTable } from '../../../../core/sheet-table';
import { quotedSheet } from '../../../../core/problem';
import { relationshipsOf } from '../package-parts';
import { fixedReferenceTo } from '../cell-reference';
import type { WorkbookSheet } from '../../list-file';
import { DAYS_FROM_1900_TO_1904 } from '../date-systems';
import type { WorkbookPart } from '../workbook-part';
import type { WorkbookSource } from '../workbook-source';
import type { WrittenCell } from './cell-xml';
import { chartXml, drawingXml } from '../draw/draw-charts';
import { drawSheet } from '../draw/draw-sheet';
import { CONTENT_TYPES, inStrictEdition, isStrictEdition, LINK_TYPES } from './formats';
import { fillRows } from './fill-rows';
import { growTable } from './grow-table';
import { addLink, declarePart, putLinks, removePart } from './link-parts';
import { describedLook } from '../draw/looks';
import { PackageDraft } from './package-draft';
import { patchSheet, type PieceWithCells, type SheetPatch } from './patch-sheet';
import type { Spool } from './spool';
import { StyleBook } from '../styles/style-book';
import { withPrintArea, withRecalculation, withSheet } from './workbook-xml';
import { writePackage } from './write-package';

/** A cell of a sheet of ours and where it stands, zero-based; `undefined` is a cell that is to be blank. */
export interface PlacedDescription {
  readonly row: number;
  readonly column: number;
  readonly cell: DescribedCell | undefined;
}

/** A workbook that is changed before it is written; what is not changed comes out byte for byte. */
export class WorkbookDraft {
  readonly styles: StyleBook;
  readonly countsDatesFrom1904: boolean;
  readonly #package: PackageDraft;
  readonly #part: WorkbookPart;
  readonly #spool: Spool;
  readonly #isStrict: boolean;

  private constructor(
    source: WorkbookSource,
    spool: Spool,
    texts: { styles: string | undefined; workbook: string },
  ) {
    this.#package = new PackageDraft(source.zip);
    this.#part = source.part;
    this.#spool = spool;
    this.#isStrict = isStrictEdition(texts.workbook);
    this.styles = StyleBook.open(texts.styles);
    this.countsDatesFrom1904 = source.part.countsDatesFrom1904;
  }

  static async open(source: WorkbookSource, spool: Spool): Promise<WorkbookDraft> {
    const { zip, part } = source;
    const styles = part.stylesPartName === undefined ? undefined : await zip.smallText(part.stylesPartName);
    return new WorkbookDraft(source, spool, { styles, workbook: await zip.smallText(part.partName) });
  }

  /** Writes cells into a sheet that is there. */
  async patchSheet(
    partName: string,
    pieces: AsyncIterable<readonly PieceWithCells[]>,
    patch: SheetPatch,
  ): Promise<void> {
    this.#package.putPacked(await this.#spool.pack(partName, patchSheet(pieces, patch)));
  }

  /** Writes cells of our own kind into a sheet of ours that is there. */
  async fillSheet(sheet: WorkbookSheet, described: readonly PlacedDescription[]): Promise<void> {
    const cells = described.map(({ row, column, cell }) => this.#writtenCell({ row, column, cell }));
    const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
    await this.patchSheet(sheet.partName, fillRows(sheet.pieces(), cells), {
      area: {
        firstRow: Math.min(...rows),
        firstColumn: Math.min(...columns),
        lastRow: Math.max(...rows),
        lastColumn: Math.max(...columns),
      },
      widths: [],
      newCells: undefined,
      choices: [],
    });
  }

  /** Makes a table of a sheet as large as it is to be, with columns of those names at its end. */
  async growTable(
    sheet: WorkbookSheet,
    table: SheetTable | undefined,
    headers: readonly string[],
  ): Promise<void> {
    const there = (await sheet.tables()).find(({ name }) => name === table?.name);
    if (table === undefined || there === undefined || headers.length === 0) return;
    const { partName } = there;
    this.#package.put(partName, growTable(await this.#package.smallText(partName), table, headers));
  }

  /** Draws a sheet, over the one of its name or as a new one behind all others. */
  async drawSheet(sheet: SheetDescription): Promise<void> {
    const partName = this.#sheetPartName(sheet.name) ?? (await this.#addSheet(sheet.name));
    const drawing = sheet.charts.length === 0 ? undefined : await this.#drawCharts(sheet, partName);
    putLinks(
      this.#package,
      partName,
      drawing === undefined ? [] : [{ to: drawing, type: this.#own(LINK_TYPES.drawing) }],
    );
    const { styles, countsDatesFrom1904 } = this;
    const drawingId = drawing === undefined ? undefined : 'rId1';
    this.#put(partName, drawSheet(sheet, { styles, countsDatesFrom1904, drawingId }));
    if (sheet.print === undefined) return;
    const printed = `${quotedSheet(sheet.name)}!${fixedReferenceTo(sheet.print)}`;
    await this.#changeWorkbook((xml) => withPrintArea(xml, sheet.name, printed));
  }

  /** Writes the workbook into a file. Nothing can be changed any more. */
  async write(file: FileHandle): Promise<void> {
    await this.#putStyles();
    await this.#changeWorkbook(withRecalculation);
    await this.#dropCalculationOrder();
    await writePackage(file, this.#package.parts());
  }

  #writtenCell({ row, column, cell }: PlacedDescription): WrittenCell {
    if (cell === undefined) return { row, column, style: undefined, value: '' };
    const { value, format, formula } = cell;
    const isShifted = this.countsDatesFrom1904 && format === 'date' && typeof value === 'number';
    const style = this.styles.styleOf(describedLook(cell));
    return { row, column, style, formula, value: isShifted ? value - DAYS_FROM_1900_TO_1904 : value };
  }

  #sheetPartName(name: string): string | undefined {
    return this.#part.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.partName;
  }

  async #addSheet(name: string): Promise<string> {
    const partName = this.#package.freeName(this.#beside('worksheets/sheet'), '.xml');
    this.#package.put(partName, '');
    await declarePart(this.#package, partName, CONTENT_TYPES.worksheet);
    const linkId = await this.#link(this.#part.partName, partName, LINK_TYPES.worksheet);
    await this.#changeWorkbook((xml) => withSheet(xml, { name, linkId }));
    return partName;
  }

  /** The charts of a sheet and the drawing that holds them, in the parts of an earlier run where there are any. */
  async #drawCharts(sheet: SheetDescription, sheetPartName: string): Promise<string> {
    const earlier = await this.#linkedFrom(sheetPartName, 'drawing');
    const drawing = earlier[0] ?? this.#package.freeName(this.#beside('drawings/drawing'), '.xml');
    const earlierCharts = earlier[0] === undefined ? [] : await this.#linkedFrom(drawing, 'chart');
    const charts: string[] = [];
    for (const [index, chart] of sheet.charts.entries()) {
      const partName = earlierCharts[index] ?? this.#package.freeName(this.#beside('charts/chart'), '.xml');
      this.#put(partName, chartXml(sheet, chart));
      putLinks(this.#package, partName, []);
      await declarePart(this.#package, partName, CONTENT_TYPES.chart);
      charts.push(partName);
    }
    putLinks(
      this.#package,
      drawing,
      charts.map((to) => ({ to, type: this.#own(LINK_TYPES.chart) })),
    );
    this.#put(
      drawing,
      drawingXml(
        sheet,
        charts.map((_, index) => `rId${index + 1}`),
      ),
    );
    await declarePart(this.#package, drawing, CONTENT_TYPES.drawing);
    return drawing;
  }

  async #linkedFrom(partName: string, wanted: string): Promise<readonly string[]> {
    const links = await relationshipsOf(this.#package, partName);
    return links.flatMap(({ type, partName: to }) => (type === wanted && this.#package.has(to) ? [to] : []));
  }

  async #putStyles(): Promise<void> {
    const known = this.#part.stylesPartName;
    const partName = known ?? this.#package.freeName(this.#beside('styles'), '.xml');
    const xml = this.styles.xml();
    if (known !== undefined && xml === (await this.#package.smallText(known))) return;
    this.#put(partName, xml);
    if (known !== undefined) return;
    await declarePart(this.#package, partName, CONTENT_TYPES.styles);
    await this.#link(this.#part.partName, partName, LINK_TYPES.styles);
  }

  /** It lists the cells that hold formulas, which are others now; a workbook without it is complete. */
  async #dropCalculationOrder(): Promise<void> {
    const from = this.#part.partName;
    const links = (await relationshipsOf(this.#package, from)).filter(({ type }) => type === 'calcChain');
    for (const { id, partName } of links) await removePart(this.#package, { from, id, partName });
  }

  async #changeWorkbook(change: (xml: string) => string): Promise<void> {
    const { partName } = this.#part;
    this.#package.put(partName, change(await this.#package.smallText(partName)));
  }

  #put(partName: string, xml: string): void {
    this.#package.put(partName, this.#own(xml));
  }

  #link(from: string, to: string, type: string): Promise<string> {
    return addLink(this.#package, { from, to, type: this.#own(type) });
  }

  #beside(name: string): string {
    return path.posix.join(path.posix.dirname(this.#part.partName), name);
  }

  /** A text of ours in the edition of the format that the workbook is in. */
  #own(text: string): string {
    return this.#isStrict ? inStrictEdition(text) : text;
  }
}
