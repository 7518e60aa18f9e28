import path from 'node:path';
import { XmlCursor } from './xml-cursor';
import type { ZipPackage } from './zip-package';

/** Parts whose text can be read as a whole. */
export type PartTexts = Pick<ZipPackage, 'has' | 'smallText'>;

/** A pointer from one part of a package to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet`, which is the same in both editions of the format. */
  readonly type: string;
  readonly partName: string;
}

/** Where a part points to within the package; `''` is the package itself. */
export async function relationshipsOf(zip: PartTexts, partName: string): Promise<readonly Relationship[]> {
  const folder = path.posix.dirname(partName);
  const listName = relationshipsName(partName);
  if (!zip.has(listName)) return [];
  const found: Relationship[] = [];
  const cursor = new XmlCursor(await zip.smallText(listName));
  while (cursor.next()) {
    if (!cursor.opens('Relationship') || cursor.attribute('TargetMode') === 'External') continue;
    const target = (cursor.attribute('Target') ?? '').replaceAll('\\', '/');
    found.push({
      id: cursor.attribute('Id') ?? '',
      type: (cursor.attribute('Type') ?? '').split('/').at(-1) ?? '',
      partName: path.posix.join('/', target.startsWith('/') ? '' : folder, target).slice(1),
    });
  }
  return found;
}

/** The name of the part that lists where another points to. */
export function relationshipsName(partName: string): string {
  const { dir, base } = path.posix.parse(partName);
  return path.posix.join(dir, '_rels', `${base}.rels`);
}

/** What kind of content a part has, as the package declares it. */
export async function contentTypeOf(zip: PartTexts, partName: string): Promise<string | undefined> {
  const cursor = new XmlCursor(await zip.smallText('[Content_Types].xml'));
  const extension = path.posix.extname(partName).slice(1).toLowerCase();
  let byExtension: string | undefined;
  while (cursor.next()) {
    const contentType = cursor.attribute('ContentType');
    const name = cursor.attribute('PartName')?.toLowerCase();
    if (cursor.opens('Override') && name === `/${partName.toLowerCase()}`) return contentType;
    if (cursor.opens('Default') && cursor.attribute('Extension')?.toLowerCase() === extension) {
      byExtension = contentType;
    }
  }
  return byExtension;
}
