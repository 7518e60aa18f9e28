import { crc32, deflateRawSync } from 'node:zlib';
import { Reader, Uint8ArrayReader } from '@zip.js/zip.js';
import type { FileBytes } from '../files/file-bytes';

/** Deflate, which is how all parts are packed that are not stored as they are. */
export const DEFLATED = 8;

/** A part as a zip file holds it. */
export interface PackedPart {
  readonly name: string;
  /** The packed bytes. */
  readonly bytes: Reader<unknown>;
  /** How long it is unpacked. */
  readonly size: number;
  readonly crc32: number;
  /** How it is packed, by the number that the zip format has for it. */
  readonly compressionMethod: number;
}

/** Packs a text that is small enough to hold. */
export function packText(name: string, text: string): PackedPart {
  const content = Buffer.from(text);
  const bytes = new Uint8ArrayReader(deflateRawSync(content));
  return { name, bytes, size: content.length, crc32: crc32(content), compressionMethod: DEFLATED };
}

/** A part of a file, by default all of it, as zip.js reads it. */
export class BytesReader extends Reader<FileBytes> {
  readonly #bytes: FileBytes;
  readonly #start: number;

  constructor(bytes: FileBytes, start = 0, length = bytes.size - start) {
    super(bytes);
    this.#bytes = bytes;
    this.#start = start;
    this.size = length;
  }

  override readUint8Array(index: number, length: number): Promise<Uint8Array> {
    return this.#bytes.read(this.#start + index, Math.min(length, this.size - index));
  }
}
