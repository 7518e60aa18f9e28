import { types } from 'node:util';
import type { EnumValue } from './enum-value';
import type { HostObject } from './host-object';

/** What error messages call an argument: `String`, `number[]`, `SpreadsheetApp.Range`. */
export function readableType(
  given: unknown,
  readable: (given: object) => HostObject | EnumValue | undefined,
  labelOf: (found: HostObject | EnumValue) => string,
): string {
  if (given === null) return 'null';
  if (typeof given === 'string') return 'String';
  if (typeof given === 'boolean') return 'Boolean';
  if (typeof given === 'function') return '(class)';
  if (typeof given !== 'object') return typeof given;
  if (Array.isArray(given)) {
    const [first] = given as readonly unknown[];
    return first === undefined ? 'Array' : `${readableType(first, readable, labelOf)}[]`;
  }
  if (types.isDate(given)) return 'Date';
  const found = readable(given);
  return found === undefined ? '(class)' : labelOf(found);
}
