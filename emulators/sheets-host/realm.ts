import vm from 'node:vm';
import { types } from 'node:util';
import type { TypedApi, TypedClass } from './expected-value';
import type { EnumValue } from './enum-value';
import type { HostObject, HostValue } from './host-object';
import { DELETE_NEWER_BUILT_INS } from './newer-built-ins';
import { REALM_CLOCK, type ClockOfRealm } from './realm-clock';
import { REALM_TOOLS, type RealmTools } from './realm-tools';

/** A call of one of Google's methods, as it leaves the script. */
export interface ScriptCall {
  readonly typed: TypedClass;
  /** Undefined for a service that the host does not have. */
  readonly target: HostObject | undefined;
  readonly given: object;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** What a realm needs from its execution. */
export interface RealmOptions {
  readonly api: TypedApi;
  /** The services that the host has, by their global names. */
  readonly services: ReadonlyMap<string, HostObject>;
  readonly clock: ClockOfRealm;
  /** Returns what the script gets. */
  readonly call: (call: ScriptCall) => unknown;
  readonly log: (line: string) => void;
}

/** The environment of one execution: JavaScript, Google's services, and nothing else. */
export class Realm {
  readonly tools: RealmTools;
  readonly global: Record<string, unknown>;
  readonly #context: vm.Context;
  readonly #options: RealmOptions;
  readonly #prototypes = new Map<string, object>();
  readonly #enums = new Map<string, Readonly<Record<string, object>>>();
  readonly #behind = new WeakMap<object, HostObject | EnumValue>();

  constructor(options: RealmOptions) {
    this.#options = options;
    // The typings of Node 20 do not say that this returns the new realm's own global object.
    this.#context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
    vm.runInContext(DELETE_NEWER_BUILT_INS, this.#context);
    this.tools = vm.runInContext(REALM_TOOLS, this.#context) as RealmTools;
    const setClock = vm.runInContext(REALM_CLOCK, this.#context) as (clock: ClockOfRealm) => void;
    setClock(options.clock);
    this.global = vm.runInContext('globalThis', this.#context) as Record<string, unknown>;
    this.#define('console', this.tools.console(options.log));
    for (const [name, key] of options.api.globals) this.#define(name, this.#service(name, key));
  }

  /** Runs a script at the top level. */
  load(script: vm.Script): void {
    script.runInContext(this.#context);
  }

  /** The self of one of the script's objects. */
  readonly behind = (given: object): HostObject | EnumValue | undefined => this.#behind.get(given);

  /** A value of the host as the script's own. */
  readonly toScript = (value: HostValue): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return this.tools.list(value, this.#deliver);
    return this.#deliver(value);
  };

  // Only parts of a HostValue get here.
  readonly #deliver = (value: object): unknown => {
    if (types.isDate(value)) return this.tools.date(value.getTime());
    const known = value as Exclude<HostValue, Date | readonly HostValue[]> & object;
    switch (known.kind) {
      case 'object':
        return this.#wrap(known.className, known);
      case 'enum':
        return this.#enum(known.enumName)[known.name];
      case 'record': {
        const record = this.tools.record();
        for (const [name, member] of Object.entries(known.members)) record[name] = this.toScript(member);
        return record;
      }
    }
  };

  #service(name: string, key: string): object {
    const { api, services } = this.#options;
    return api.enums.has(key) ? this.#enum(key) : this.#wrap(key, services.get(name));
  }

  #wrap(className: string, target: HostObject | undefined): object {
    const made = this.tools.objectOf(this.#prototype(className, target === undefined));
    if (target !== undefined) this.#behind.set(made, target);
    return made;
  }

  #prototype(className: string, isMissing: boolean): object {
    const known = this.#prototypes.get(className);
    if (known !== undefined) return known;
    const typed = this.#options.api.classes.get(className);
    if (typed === undefined) throw new Error(`The typings do not know the class ${className}.`);
    const invoke = (given: object, method: string, args: readonly unknown[]) => {
      const target = this.#behind.get(given);
      if (!isMissing && target?.kind !== 'object') throw this.tools.error('TypeError', 'Illegal invocation');
      return this.#options.call({
        typed,
        target: target?.kind === 'object' ? target : undefined,
        given,
        method,
        args,
      });
    };
    const prototypeFor = scriptOf(typed).runInContext(this.#context) as PrototypeFor;
    const prototype = prototypeFor(invoke);
    // Google's objects are not of any class in the script's realm.
    delete prototype.constructor;
    if (!typed.methods.has('toString')) this.tools.withName(prototype, className);
    for (const [member, enumName] of typed.enums)
      Object.defineProperty(prototype, member, { value: this.#enum(enumName) });
    this.#prototypes.set(className, prototype);
    return prototype;
  }

  #enum(enumName: string): Readonly<Record<string, object>> {
    const known = this.#enums.get(enumName);
    if (known !== undefined) return known;
    const made = this.tools.enumOf(this.#options.api.enums.get(enumName) ?? []);
    for (const [name, value] of Object.entries(made))
      this.#behind.set(value, { kind: 'enum', enumName, name });
    this.#enums.set(enumName, made);
    return made;
  }

  #define(name: string, value: object): void {
    Object.defineProperty(this.global, name, { value, writable: true, configurable: true });
  }
}

/** Evaluates in a realm to a function that makes a prototype whose methods forward their calls. */
type PrototypeFor = (invoke: (given: object, method: string, args: readonly unknown[]) => unknown) => {
  constructor?: unknown;
};

const scripts = new Map<TypedClass, vm.Script>();

/**
 * One script for a whole class, parsed once for all realms: defining hundreds of methods in each takes longer than a
 * run.
 */
function scriptOf(typed: TypedClass): vm.Script {
  const known = scripts.get(typed);
  if (known !== undefined) return known;
  const methods = [...typed.methods.keys()].map(
    (method) => `${method}(...args) { return invoke(this, '${method}', args); }`,
  );
  const made = new vm.Script(`(invoke) => class { ${methods.join(' ')} }.prototype`);
  scripts.set(typed, made);
  return made;
}
