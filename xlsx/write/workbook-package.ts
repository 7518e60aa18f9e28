import path from 'node:path';
import { relationshipsOf } from '../package-parts';
import { inStrictEdition, isStrictEdition } from '../namespaces';
import type { WorkbookPart } from '../workbook-part';
import type { WorkbookSource } from '../workbook-source';
import { CONTENT_TYPES, LINK_TYPES } from './formats';
import { addLink, declarePart, putLinks, removePart } from './link-parts';
import { PackageDraft } from './package-draft';
import { withSheet } from './workbook-xml';

/** The parts of a workbook that is changed, and how they hang together. */
export class WorkbookPackage {
  /** The parts themselves. */
  readonly draft: PackageDraft;
  readonly #part: WorkbookPart;
  readonly #isStrict: boolean;

  private constructor({ zip, part }: WorkbookSource, workbookXml: string) {
    this.draft = new PackageDraft(zip);
    this.#part = part;
    this.#isStrict = isStrictEdition(workbookXml);
  }

  static async open(source: WorkbookSource): Promise<WorkbookPackage> {
    return new WorkbookPackage(source, await source.zip.smallText(source.part.partName));
  }

  /** Writes a part of ours, in the edition of the format that the workbook is in. */
  put(partName: string, xml: string): void {
    this.draft.put(partName, this.#inItsEdition(xml));
  }

  async changeWorkbook(change: (xml: string) => string): Promise<void> {
    const { partName } = this.#part;
    this.draft.put(partName, change(await this.draft.smallText(partName)));
  }

  /** The part of the sheet of that name, which is added after all others if there is none. */
  async sheetPart(name: string): Promise<string> {
    const there = this.#part.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (there !== undefined) return there.partName;
    const partName = this.#freeName('worksheets/sheet');
    this.draft.put(partName, '');
    await declarePart(this.draft, partName, CONTENT_TYPES.worksheet);
    const linkId = await this.#linkToWorkbook(partName, LINK_TYPES.worksheet);
    await this.changeWorkbook((xml) => withSheet(xml, { name, linkId }));
    return partName;
  }

  /** The part for the drawing on a sheet, that of an earlier run if there is one; the sheet points to nothing else. */
  async drawingPart(sheetPart: string): Promise<string> {
    const [earlier] = await this.linkedFrom(sheetPart, 'drawing');
    const partName = earlier ?? this.#freeName('drawings/drawing');
    this.draft.put(partName, '');
    await declarePart(this.draft, partName, CONTENT_TYPES.drawing);
    await this.linkOnly(sheetPart, [partName], 'drawing');
    return partName;
  }

  /** Parts for so many charts in a drawing, those of an earlier run as far as there are any. */
  async chartParts(drawingPart: string, count: number): Promise<readonly string[]> {
    const earlier = await this.linkedFrom(drawingPart, 'chart');
    const parts: string[] = [];
    while (parts.length < count) {
      const partName = earlier[parts.length] ?? this.#freeName('charts/chart');
      this.draft.put(partName, '');
      await declarePart(this.draft, partName, CONTENT_TYPES.chart);
      await this.linkOnly(partName, [], 'chart');
      parts.push(partName);
    }
    await this.linkOnly(drawingPart, parts, 'chart');
    return parts;
  }

  /** Lets a part point to these, by the ids rId1, rId2 and so on, and to nothing else. */
  async linkOnly(from: string, parts: readonly string[], type: 'drawing' | 'chart'): Promise<void> {
    const links = parts.map((to) => ({ to, type: this.#inItsEdition(LINK_TYPES[type]) }));
    await putLinks(this.draft, from, links);
  }

  /** Writes the styles, for which a workbook without any gets a part. */
  async putStyles(xml: string): Promise<void> {
    const known = this.#part.stylesPartName;
    if (known !== undefined && xml === (await this.draft.smallText(known))) return;
    const partName = known ?? this.#freeName('styles');
    this.put(partName, xml);
    if (known !== undefined) return;
    await declarePart(this.draft, partName, CONTENT_TYPES.styles);
    await this.#linkToWorkbook(partName, LINK_TYPES.styles);
  }

  /** Drops the list of the cells that hold formulas, which are others now; a workbook without it is complete. */
  async dropCalculationOrder(): Promise<void> {
    const from = this.#part.partName;
    const links = (await relationshipsOf(this.draft, from)).filter(({ type }) => type === 'calcChain');
    for (const { id, partName } of links) await removePart(this.draft, { from, id, partName });
  }

  /** The parts of a type that a part points to. */
  async linkedFrom(partName: string, wanted: string): Promise<readonly string[]> {
    const links = await relationshipsOf(this.draft, partName);
    return links.flatMap(({ type, partName: to }) => (type === wanted && this.draft.has(to) ? [to] : []));
  }

  #linkToWorkbook(to: string, type: string): Promise<string> {
    return addLink(this.draft, { from: this.#part.partName, to, type: this.#inItsEdition(type) });
  }

  #freeName(beginning: string): string {
    return this.draft.freeName(path.posix.join(path.posix.dirname(this.#part.partName), beginning), '.xml');
  }

  #inItsEdition(text: string): string {
    return this.#isStrict ? inStrictEdition(text) : text;
  }
}
