import { types } from 'node:util';
import type { ExpectedValue, Signature } from './expected-value';
import type { EnumValue } from './enum-value';
import type { HostObject } from './host-object';
import { ScriptException } from './script-exception';

/** Finds the self of one of the script's objects; undefined if it is not one of Google's. */
export type Behind = (given: object) => HostObject | EnumValue | undefined;

const REFUSED = Symbol('refused');

/** The arguments as the host takes them, if one of the signatures takes them. */
export function receivedArguments(
  args: readonly unknown[],
  signatures: readonly Signature[],
  behind: Behind,
): readonly unknown[] | undefined {
  for (const { parameters, rest } of signatures) {
    if (args.length < parameters.length || (rest === undefined && args.length > parameters.length)) continue;
    const received = args.map((given, index) => {
      const expected = parameters[index] ?? rest;
      return expected === undefined ? REFUSED : receive(given, expected, behind);
    });
    if (!received.includes(REFUSED)) return received;
  }
  return undefined;
}

function receive(given: unknown, expected: ExpectedValue, behind: Behind): unknown {
  switch (expected.kind) {
    case 'anything':
      return typeof given === 'object' && given !== null ? (behind(given) ?? given) : given;
    case 'null':
      return given === null ? given : REFUSED;
    case 'boolean':
    case 'number':
    case 'string':
    case 'function':
      return typeof given === expected.kind ? given : REFUSED;
    case 'integer':
      return typeof given === 'number' ? wholeNumber(given) : REFUSED;
    case 'exactly':
      return given === expected.text ? given : REFUSED;
    case 'date':
      return types.isDate(given) ? given : REFUSED;
    case 'record':
      return isPlain(given, behind) ? given : REFUSED;
    case 'list':
      return Array.isArray(given) ? receiveList(given, expected.of, behind) : REFUSED;
    case 'object':
    case 'enum': {
      const found = typeof given === 'object' && given !== null ? behind(given) : undefined;
      return found !== undefined && isOf(found, expected) ? found : REFUSED;
    }
    case 'oneOf': {
      const received = expected.of.map((each) => receive(given, each, behind));
      const taken = received.findIndex((each) => each !== REFUSED);
      return taken < 0 ? REFUSED : received[taken];
    }
  }
}

/** Large blocks stay as they are: values of any type are checked when they are used. */
function receiveList(given: readonly unknown[], of: ExpectedValue, behind: Behind): unknown {
  if (of.kind === 'anything') return given;
  const received = given.map((each) => receive(each, of, behind));
  return received.includes(REFUSED) ? REFUSED : received;
}

function wholeNumber(given: number): number {
  if (!Number.isFinite(given)) throw new ScriptException(`Cannot convert '${given}' to int.`);
  return Math.trunc(given);
}

function isPlain(given: unknown, behind: Behind): boolean {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return false;
  return !types.isDate(given) && behind(given) === undefined;
}

function isOf(found: HostObject | EnumValue, expected: ExpectedValue): boolean {
  if (found.kind === 'enum') return expected.kind === 'enum' && expected.enumName === found.enumName;
  return expected.kind === 'object' && expected.className === found.className;
}
