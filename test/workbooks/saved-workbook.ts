import { readFileSync } from 'node:fs';
import path from 'node:path';
import { savedSheet, type SavedSheet } from './saved-sheet';
import { elements, textIn } from './xml-elements';
import { partsIn } from './zip-parts';

/** A workbook according to its XML, read without the product's reader. */
export interface SavedWorkbook {
  readonly sheets: readonly SavedSheet[];
  /** Every part by name, such as `xl/styles.xml`. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Reads a workbook file. */
export async function readSavedWorkbook(file: string): Promise<SavedWorkbook> {
  const zipped = Object.entries(await partsIn(readFileSync(file)));
  const parts = new Map(zipped.map(([name, content]) => [name, content.toString('utf8')]));
  const [book] = targets(parts, '').filter(({ type }) => type === 'officeDocument');
  const related = targets(parts, book?.part ?? '');
  const texts = related.find(({ type }) => type === 'sharedStrings')?.part ?? '';
  const sharedStrings = elements(parts.get(texts) ?? '', 'si').map(({ content }) => textIn(content, 't'));
  const sheets = elements(parts.get(book?.part ?? '') ?? '', 'sheet').map(({ attributes }) => {
    const part =
      related.find(({ id }) => id === attributes['r:id'] || id === attributes['rel:id'])?.part ?? '';
    const charts = targets(parts, part)
      .filter(({ type }) => type === 'drawing')
      .flatMap((drawing) => targets(parts, drawing.part))
      .filter(({ type }) => type === 'chart')
      .map((chart) => parts.get(chart.part) ?? '');
    return savedSheet({
      name: attributes['name'] ?? '',
      part,
      xml: parts.get(part) ?? '',
      charts,
      sharedStrings,
    });
  });
  return { sheets, parts };
}

/** The sheet of a name; fails if there is none. */
export function sheetNamed({ sheets }: SavedWorkbook, name: string): SavedSheet {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined)
    throw new Error(`There is no sheet "${name}" among "${sheets.map((each) => each.name).join('", "')}".`);
  return sheet;
}

/** What a part refers to; `''` is the package. */
function targets(parts: ReadonlyMap<string, string>, part: string) {
  const folder = path.posix.dirname(part);
  const list = path.posix.join(folder, '_rels', `${path.posix.basename(part)}.rels`);
  return elements(parts.get(list) ?? '', 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'],
    type: path.posix.basename(attributes['Type'] ?? ''),
    part: path.posix.resolve('/', folder, attributes['Target'] ?? '').slice(1),
  }));
}
