/** A compound file with the given streams in its directory, which is in its second and third sector. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(512 * 5);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(0, 76);
  bytes.writeUInt32LE(3, 512 + 4);
  bytes.writeUInt32LE(0xfffffffe, 512 + 4 * 3);
  const entries = ['Root Entry', 'one', 'two', 'three', ...streams];
  entries.forEach((name, i) => {
    const sector = i < 4 ? 2 : 4;
    const at = 512 * sector + 128 * (i % 4);
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE(2 * name.length + 2, at + 64);
  });
  return bytes;
}
