const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const HEADER_CHUNK = { nameAt: 12, widthAt: 16, heightAt: 20, end: 24 } as const;

/** The width and height of a PNG file in pixels, such as `32 × 32`; `undefined` if the bytes are not a PNG. */
export function pngSize(bytes: Buffer): string | undefined {
  const { nameAt, widthAt, heightAt, end } = HEADER_CHUNK;
  if (bytes.length < end || !bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
  if (bytes.toString('latin1', nameAt, widthAt) !== 'IHDR') return undefined;
  return `${bytes.readUInt32BE(widthAt)} × ${bytes.readUInt32BE(heightAt)}`;
}
