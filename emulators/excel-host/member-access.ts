import type { HostClass } from './define-class';
import { HostError } from './host-error';
import type { Members } from './query';
import type { References } from './references';
import type { ClassName, Remote } from './remote';

/** A member and its arguments. */
interface Setting {
  readonly member: string;
  readonly value: unknown;
}

interface Call {
  readonly member: string;
  readonly args: readonly unknown[];
}

/** Whether the contents of cells are read or changed. */
export type CellUse = 'read' | 'write';

/** How a member is used: read, set, called, or iterated as the items of a collection. */
export type MemberUse = 'get' | 'set' | 'call' | 'items';

const CELL_CONTENTS = ['Values', 'ValueTypes', 'Formulas', 'Text'];

/** The classes of the API that the host has, by name. */
export type HostClasses = Readonly<Record<ClassName, HostClass>>;

/** The members of objects by name; one that the host lacks ends the batch with its class and name. */
export class MemberAccess implements Members {
  /** Members that were asked for and are missing, such as `Range.FlashFill`. */
  readonly missing: string[] = [];
  /** Told when the contents of cells are read or changed. */
  onCells: (use: CellUse) => void = () => undefined;
  /** Told before each member is used; may throw in its place. */
  beforeUse: (member: string, use: MemberUse) => void = () => undefined;
  readonly #classes: HostClasses;
  readonly #references: References;

  constructor(classes: HostClasses, references: References) {
    this.#classes = classes;
    this.#references = references;
  }

  get(from: Remote, member: string): unknown {
    this.beforeUse(`${from.className}.${member}`, 'get');
    if (from.className === 'Range' && CELL_CONTENTS.includes(member)) this.onCells('read');
    const getter = this.#classes[from.className].get.get(member);
    return getter === undefined ? this.#lack(from, member) : getter(from.self);
  }

  set(to: Remote, { member, value }: Setting): void {
    this.beforeUse(`${to.className}.${member}`, 'set');
    if (to.className === 'Range' && CELL_CONTENTS.includes(member)) this.onCells('write');
    const setter = this.#classes[to.className].set.get(member);
    if (setter === undefined) this.#lack(to, member);
    else setter(to.self, value);
  }

  call(on: Remote, { member, args }: Call): unknown {
    this.beforeUse(`${on.className}.${member}`, 'call');
    if (on.className === 'Range' && member === 'Clear') this.onCells('write');
    const method = this.#classes[on.className].call.get(member);
    return method === undefined ? this.#lack(on, member) : method(on.self, ...args);
  }

  has(from: Remote, member: string): boolean {
    return this.#classes[from.className].get.has(member);
  }

  names(from: Remote): readonly string[] {
    return [...this.#classes[from.className].get.keys()];
  }

  items(from: Remote): readonly Remote[] | undefined {
    const itemsOf = this.#classes[from.className].items;
    if (itemsOf === undefined) return undefined;
    this.beforeUse(`${from.className}.Items`, 'items');
    return itemsOf(from.self);
  }

  identity(from: Remote): Readonly<Record<string, unknown>> {
    const id = this.#classes[from.className].id?.(from.self);
    const reference = this.#references.idOf(from);
    return {
      ...(id === undefined ? {} : { Id: id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  #lack(from: Remote, member: string): never {
    const name = `${from.className}.${member}`;
    this.missing.push(name);
    throw new HostError('NotImplemented', `${name} is not implemented by this host.`);
  }
}
