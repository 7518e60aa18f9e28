import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';

/** The parts of a zip file by their names, unpacked, in their order. */
export async function partsIn(zip: Uint8Array): Promise<Record<string, Buffer>> {
  const reader = new ZipReader(new Uint8ArrayReader(zip), { useWebWorkers: false });
  const parts: Record<string, Buffer> = {};
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) parts[entry.filename] = Buffer.from(await entry.getData(new Uint8ArrayWriter()));
  }
  await reader.close();
  return parts;
}
