import type { FileBytes } from './file-bytes';

/** What a compound file holds: the container of old Office files and of encrypted new ones. */
export type CompoundContent = 'encryptedPackage' | 'oldWorkbook' | 'other';

const header = { sectorShift: 30, firstDirectorySector: 48, firstTableSectors: 76, length: 512 };
const entryLength = 128;
/** More than any Office file has; a chain that runs in a circle ends here. */
const longestDirectory = 1024;

/** Reads the directory of a compound file, as [MS-CFB] describes it, for the streams that tell what it is. */
export async function compoundContent(file: FileBytes): Promise<CompoundContent> {
  const names = await entryNames(file);
  if (names.has('EncryptedPackage')) return 'encryptedPackage';
  return names.has('Workbook') || names.has('Book') ? 'oldWorkbook' : 'other';
}

async function entryNames(file: FileBytes): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const head = view(await file.read(0, header.length));
  if (head.byteLength < header.length) return names;
  const sectorLength = 1 << Math.min(head.getUint16(header.sectorShift, true), 12);
  const sectorAt = (sector: number) => (sector + 1) * sectorLength;

  let sector = head.getUint32(header.firstDirectorySector, true);
  for (let count = 0; count < longestDirectory && sectorAt(sector) < file.size; count += 1) {
    const entries = await file.read(sectorAt(sector), sectorLength);
    for (let at = 0; at + entryLength <= entries.length; at += entryLength) {
      names.add(entryName(entries.subarray(at, at + entryLength)));
    }
    const perTableSector = sectorLength / 4;
    const table = Math.floor(sector / perTableSector);
    // The header lists 109 sectors of the table. Further on, the names seen so far have to do: Office writes
    // the telling ones first.
    if (table >= 109) break;
    const tableSector = head.getUint32(header.firstTableSectors + 4 * table, true);
    const link = await file.read(sectorAt(tableSector) + 4 * (sector % perTableSector), 4);
    if (link.length < 4) break;
    sector = view(link).getUint32(0, true);
  }
  return names;
}

function entryName(entry: Uint8Array): string {
  const lengthWithNul = view(entry).getUint16(64, true);
  return new TextDecoder('utf-16le').decode(entry.subarray(0, Math.max(0, Math.min(lengthWithNul, 64) - 2)));
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
