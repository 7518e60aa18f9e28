import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { constants, createInflateRaw, deflateRaw } from 'node:zlib';
import { openFileBytes } from '../files/file-bytes';
import { DEFLATED } from '../xlsx/packed-part';
import { openZipPackage } from '../xlsx/zip-package';

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
  for (const part of await packedParts(output))
    await inflate(part, (bytes) => {
      for (let from = 0; from < bytes.length; from += PIECE) pieces.push(bytes.subarray(from, from + PIECE));
    });
  const parts = await packedParts(input);
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

function inflate(part: Uint8Array, take: (bytes: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = createInflateRaw({ chunkSize: PIECE });
    stream.on('data', take).on('end', resolve).on('error', reject);
    stream.end(part);
  });
}

/** The deflated bytes of each part of a workbook. */
async function packedParts(file: string): Promise<readonly Uint8Array[]> {
  const bytes = await openFileBytes(file);
  const zip = await openZipPackage(bytes);
  const parts: Uint8Array[] = [];
  for (const name of zip.partNames) {
    const { bytes: packed, compressionMethod } = await zip.packed(name);
    await packed.init?.();
    if (compressionMethod === DEFLATED) parts.push(await packed.readUint8Array(0, packed.size));
  }
  await bytes.close();
  return parts;
}

void limit();
