import { crc32, inflateRawSync } from 'node:zlib';

/** The signature of a zip file's last record, and the length of the fixed part of each record. */
const END = 0x06054b50;
const BYTES_OF = { end: 22, entry: 46, head: 30 };
const STORED = 0;

/**
 * The parts of a zip file by name, unpacked, in order. It is read by its directory, without the product's zip library.
 * Throws if a part does not match its checksum.
 */
export function partsIn(zip: Uint8Array): Promise<Record<string, Buffer>> {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = bytes.length - BYTES_OF.end;
  while (bytes.readUInt32LE(end) !== END) end -= 1;
  const parts: Record<string, Buffer> = {};
  let entry = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameEnd = entry + BYTES_OF.entry + bytes.readUInt16LE(entry + 28);
    const name = bytes.toString('utf8', entry + BYTES_OF.entry, nameEnd);
    if (!name.endsWith('/')) parts[name] = partAt(bytes, entry);
    entry = nameEnd + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32);
  }
  return Promise.resolve(parts);
}

function partAt(bytes: Buffer, entry: number): Buffer {
  const head = bytes.readUInt32LE(entry + 42);
  const start = head + BYTES_OF.head + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
  const packed = bytes.subarray(start, start + bytes.readUInt32LE(entry + 20));
  const part = bytes.readUInt16LE(entry + 10) === STORED ? packed : inflateRawSync(packed);
  if (crc32(part) !== bytes.readUInt32LE(entry + 16)) throw new Error('A part of the zip file is damaged.');
  return part;
}
