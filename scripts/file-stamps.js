const { statSync } = require('node:fs');
const path = require('node:path');

/**
 * What tells a file from what it was: its size and its time, by its path from a folder.
 *
 * @typedef {Readonly<Record<string, string>>} Stamps
 */

/**
 * The stamps of files that were read since `began`, a time of the same file system. One that has changed since then gets
 * a stamp that no file has, as it may have been read before.
 *
 * @param {string} root
 * @param {readonly string[]} files
 * @param {number} began
 * @returns {Stamps}
 */
function stampsSince(root, files, began) {
  const stamps = files.map((file) => {
    const found = statSync(path.join(root, file));
    return [file, found.mtimeMs > began ? 'changed since' : stampOf(found)];
  });
  return Object.fromEntries(stamps);
}

/**
 * Whether all files are there and as they were.
 *
 * @param {string} root
 * @param {Stamps} stamps
 */
function areUnchanged(root, stamps) {
  return Object.entries(stamps).every(([file, stamp]) => {
    const found = statSync(path.join(root, file), { throwIfNoEntry: false });
    return found !== undefined && stampOf(found) === stamp;
  });
}

/** @param {import('node:fs').Stats} found */
function stampOf({ size, mtimeMs }) {
  return `${size} ${mtimeMs}`;
}

module.exports = { areUnchanged, stampsSince };
