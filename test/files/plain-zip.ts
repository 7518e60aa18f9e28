import { crc32, deflateRawSync } from 'node:zlib';

const UTF8_NAMES = 0x800;
const DEFLATED = 8;
/** 1 January 1980, the first day in zip files. */
const DAY = 0x21;

/** A zip file of named contents, packed in one go: no streams, no date, nothing optional. */
export function plainZip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let place = 0;
  for (const [text, content] of Object.entries(parts)) {
    const [name, bytes] = [Buffer.from(text), Buffer.from(content)];
    const packed = deflateRawSync(bytes, { level: 6 });
    const facts = words(
      ...[20, UTF8_NAMES, DEFLATED, 0, DAY].map((fact) => [fact, 2] as const),
      ...[crc32(bytes), packed.length, bytes.length].map((fact) => [fact, 4] as const),
      [name.length, 2],
      [0, 2],
    );
    const file = Buffer.concat([words([0x04034b50, 4]), facts, name, packed]);
    directory.push(words([0x02014b50, 4], [20, 2]), facts, words([0, 6], [0, 4], [place, 4]), name);
    files.push(file);
    place += file.length;
  }
  const entries = Buffer.concat(directory);
  const count = Object.keys(parts).length;
  const end = words([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [entries.length, 4], [place, 4], [0, 2]);
  return Buffer.concat([...files, entries, end]);
}

/** Numbers with a size in bytes each, little-endian. */
function words(...numbers: readonly (readonly [number: number, bytes: number])[]): Buffer {
  return Buffer.concat(
    numbers.map(([number, bytes]) => {
      const word = Buffer.alloc(bytes);
      word.writeUIntLE(number, 0, bytes);
      return word;
    }),
  );
}
