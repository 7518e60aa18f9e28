/** Makes values inside the script's realm, so that they belong to the script. */
export interface RealmTools {
  /** A copy of a list, and of the lists in it; `deliver` makes the script's own of every other object. */
  readonly list: (values: readonly unknown[], deliver: (value: object) => unknown) => readonly unknown[];
  readonly date: (moment: number) => object;
  readonly error: (name: string, message: string) => Error;
  readonly record: () => Record<string, unknown>;
  readonly fromJson: (text: string) => unknown;
  readonly toJson: (value: unknown) => string | undefined;
  /** Gives a prototype a name if it does not have one. */
  readonly withName: (prototype: object, name: string) => object;
  readonly objectOf: (prototype: object) => object;
  readonly enumOf: (names: readonly string[]) => Readonly<Record<string, object>>;
  readonly runTemplate: (code: string, variables: object, escape: (value: unknown) => string) => string;
  readonly console: (log: (line: string) => void) => object;
}

/** Evaluates to RealmTools in a new realm. */
export const REALM_TOOLS = `(() => {
  'use strict';
  const list = (values, deliver) => {
    const made = new Array(values.length);
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index];
      if (typeof value !== 'object' || value === null) made[index] = value;
      else made[index] = Array.isArray(value) ? list(value, deliver) : deliver(value);
    }
    return made;
  };
  const hidden = (target, name, value) =>
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
  const DateOfRealm = Date;
  return {
    list,
    date: (moment) => new DateOfRealm(moment),
    error: (name, message) => hidden(new Error(message), 'name', name),
    record: () => ({}),
    fromJson: (text) => JSON.parse(text),
    toJson: (value) => JSON.stringify(value),
    withName: (prototype, name) => hidden(prototype, 'toString', () => name),
    objectOf: (prototype) => Object.create(prototype),
    enumOf: (names) => {
      const values = {};
      names.forEach((name, ordinal) => {
        const value = {};
        hidden(value, 'name', () => name);
        hidden(value, 'ordinal', () => ordinal);
        hidden(value, 'toString', () => name);
        hidden(value, 'toJSON', () => name);
        hidden(value, 'compareTo', (other) => ordinal - other.ordinal());
        values[name] = Object.freeze(value);
      });
      return Object.freeze(values);
    },
    runTemplate: (code, variables, escape) =>
      new Function('variables', 'escape', 'with (variables) {' + code + '}')(variables, escape),
    console: (log) => {
      const write = (...parts) => log(parts.map((part) => describe(part)).join(' '));
      const describe = (part) => typeof part === 'object' && part !== null && !(part instanceof Error)
        ? JSON.stringify(part) : String(part);
      return { log: write, info: write, warn: write, error: write, time() {}, timeEnd() {} };
    },
  };
})()`;
