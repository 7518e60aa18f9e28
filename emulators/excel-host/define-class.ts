import type { Remote } from './remote';

type AnyFunction = (...args: never[]) => unknown;
type ClientMember =
  keyof OfficeExtension.ClientObject | 'load' | 'set' | 'toJSON' | 'track' | 'untrack' | 'items';
type Own<T> = Exclude<keyof T & string, ClientMember>;
type IsAny<V> = 0 extends 1 & V ? true : false;
type IsMethod<V> = IsAny<V> extends true ? false : V extends AnyFunction ? true : false;
type MethodName<T> = { [K in Own<T>]: IsMethod<T[K]> extends true ? K : never }[Own<T>];
type PropertyName<T> = Exclude<Own<T>, MethodName<T>>;

/** The type of an add-in's value after it has come over the wire. */
type Received<V> =
  IsAny<V> extends true
    ? unknown
    : V extends OfficeExtension.ClientObject
      ? Remote
      : V extends readonly (infer Item)[]
        ? IsAny<Item> extends true
          ? readonly unknown[]
          : readonly Received<Item>[]
        : V;

/** What the host may return for a value that the add-in sees; Excel returns null where cells differ. */
type Given<V> =
  IsAny<V> extends true
    ? unknown
    : V extends OfficeExtension.ClientObject
      ? Remote | null
      : V extends readonly unknown[]
        ? readonly unknown[] | null
        : V extends OfficeExtension.ClientResult<infer Value>
          ? Given<Value>
          : V | null;

type ReceivedAll<Args extends readonly unknown[]> = { [Index in keyof Args]: Received<Args[Index]> };
type ArgumentsOf<F> = F extends (...args: infer Args) => unknown ? ReceivedAll<Args> : never;
type ResultOf<F> = F extends (...args: never[]) => infer Result ? Given<Result> : never;

/** The keys of an object's self that can hold a value of the add-in's. */
type KeyFor<Self, V> = {
  [P in keyof Self]-?: Received<NonNullable<V>> extends NonNullable<Self[P]> ? P : never;
}[keyof Self];

/** The members that the host has of a class, named as on the wire: the d.ts names with a capital first letter. */
export interface Members<T, Self> {
  /** Members that are read from and written to the object's self as they are. */
  readonly fields?: { readonly [K in PropertyName<T> as Capitalize<K>]?: KeyFor<Self, T[K]> };
  readonly get?: { readonly [K in PropertyName<T> as Capitalize<K>]?: (self: Self) => Given<T[K]> };
  readonly set?: {
    readonly [K in PropertyName<T> as Capitalize<K>]?: (
      self: Self,
      value: Received<NonNullable<T[K]>>,
    ) => void;
  };
  readonly call?: {
    readonly [K in MethodName<T> as Capitalize<K>]?: (
      self: Self,
      ...args: ArgumentsOf<T[K]>
    ) => ResultOf<T[K]>;
  };
  /** Settings that office.js sends under a name that differs from the d.ts: sent name → name here. */
  readonly sentAs?: Readonly<Record<string, Capitalize<PropertyName<T>>>>;
  /** The items of a collection. */
  readonly items?: (self: Self) => readonly Remote[];
  /** What identifies the add-in's object. */
  readonly id?: (self: Self) => string;
}

type Getter = (self: unknown) => unknown;
type Setter = (self: unknown, value: unknown) => void;
type Method = (self: unknown, ...args: readonly unknown[]) => unknown;

/** A class of the API as the dispatcher uses it: by the names on the wire. */
export interface HostClass {
  readonly name: string;
  readonly get: ReadonlyMap<string, Getter>;
  readonly set: ReadonlyMap<string, Setter>;
  readonly call: ReadonlyMap<string, Method>;
  readonly items: ((self: unknown) => readonly Remote[]) | undefined;
  readonly id: ((self: unknown) => string) | undefined;
}

/** A class of the API. A misspelt member, or one that takes what the API does not give, does not compile. */
export function defineClass<T, Self>(name: string, members: Members<T, Self>): HostClass {
  const fields = Object.entries(members.fields ?? {}) as [string, string][];
  const setters = (Object.entries(members.set ?? {}) as [string, Setter][]).map(([member, setter]) => {
    const sent = Object.entries(members.sentAs ?? {}).find(([, own]) => own === member)?.[0];
    return [sent ?? member, setter] as const;
  });
  // A remote object pairs each class with its own kind of self, so erasing the types here is safe.
  return {
    name,
    get: new Map([...fields.map(readingField), ...(Object.entries(members.get ?? {}) as [string, Getter][])]),
    set: new Map([...fields.map(writingField), ...setters]),
    call: new Map(Object.entries(members.call ?? {}) as [string, Method][]),
    items: members.items as HostClass['items'],
    id: members.id as HostClass['id'],
  };
}

type Fields = Record<string, unknown>;

function readingField([member, key]: readonly [string, string]): [string, Getter] {
  return [member, (self) => (self as Fields)[key] ?? null];
}

function writingField([member, key]: readonly [string, string]): [string, Setter] {
  return [
    member,
    (self, value) => {
      (self as Fields)[key] = value;
    },
  ];
}
