import { createHash, randomUUID } from 'node:crypto';
import { defineClass } from '../define-class';
import { formattedDate } from '../formatted-date';
import { ScriptException } from '../script-exception';
import { isTimeZone, offsetAt } from '../time-zone';

const MINUTE = 60_000;
const DIGESTS: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_512: 'sha512',
};

/** Apps Script's `Utilities`. */
export const utilities = defineClass<GoogleAppsScript.Utilities.Utilities, 'Utilities'>('Utilities', {
  base64Encode: (_call, ...[text]) =>
    Buffer.from(typeof text === 'string' ? text : [...text]).toString('base64'),
  computeDigest: (_call, ...[{ name }, value]) => {
    const digest = DIGESTS[name];
    if (digest === undefined)
      throw new ScriptException(`Utilities.computeDigest of ${name}`, 'NotImplemented');
    const bytes = Buffer.from(typeof value === 'string' ? value : [...value]);
    return [...new Int8Array(createHash(digest).update(bytes).digest())];
  },
  formatDate: (_call, ...[date, timeZone, format]) => {
    if (!isTimeZone(timeZone)) throw new ScriptException(`Invalid argument: ${timeZone}`);
    const offset = offsetAt(date.getTime(), timeZone);
    return formattedDate(new Date(date.getTime() + offset), format, offset / MINUTE);
  },
  getUuid: () => randomUUID(),
  sleep: ({ execution }, milliseconds) => {
    if (milliseconds < 0 || milliseconds > 5 * MINUTE)
      throw new ScriptException('Invalid argument: milliseconds');
    execution.host.clock.pass(milliseconds);
  },
});
