import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { constants, createInflateRaw, deflateRaw } from 'node:zlib';

/**
 * The limit of a workbook: to inflate the parts of the input, and to deflate the very bytes of the parts of the output at
 * the level that we deflate at, on as many cores as there are, and nothing else. Prints the seconds.
 * `node workbook-limit.js <in.xlsx> <out.xlsx>`
 */
const [input = '', output = ''] = process.argv.slice(2);
const LEVEL = constants.Z_BEST_SPEED;
/** A stream of one part can be deflated piece by piece, so that all cores have something to do. */
const PIECE = 1 << 20;
const deflated = promisify(deflateRaw) as (bytes: Buffer, options: object) => Promise<Buffer>;

async function limit(): Promise<void> {
  const pieces: Buffer[] = [];
  for (const part of packedParts(readFileSync(output)))
    await inflate(part, (bytes) => {
      for (let from = 0; from < bytes.length; from += PIECE) pieces.push(bytes.subarray(from, from + PIECE));
    });
  const parts = packedParts(readFileSync(input));
  const start = process.hrtime.bigint();
  const deflater = async () => {
    for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop())
      await deflated(piece, { level: LEVEL });
  };
  const inflater = async () => {
    for (const part of parts) await inflate(part, () => undefined);
    await deflater();
  };
  await Promise.all([inflater(), ...Array.from({ length: availableParallelism() - 1 }, deflater)]);
  console.log(String(Number(process.hrtime.bigint() - start) / 1e9));
}

function inflate(part: Buffer, take: (bytes: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = createInflateRaw({ chunkSize: PIECE });
    stream.on('data', take).on('end', resolve).on('error', reject);
    stream.end(part);
  });
}

const [CENTRAL, DEFLATED] = [0x02014b50, 8];

/** The deflated bytes of each part of a zip file, by its central directory. */
function packedParts(zip: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  let at = zip.lastIndexOf(Buffer.from('504b0506', 'hex'));
  at = zip.readUInt32LE(at + 16);
  while (zip.readUInt32LE(at) === CENTRAL) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    if (method === DEFLATED) parts.push(zip.subarray(start, start + size));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}

void limit();
