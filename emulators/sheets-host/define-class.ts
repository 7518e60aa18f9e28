import type { ExecutionOfCall } from './execution-of-call';
import type { EnumValue } from './enum-value';
import type { HostObject, HostValue } from './host-object';
import type { ClassName, Selves } from './selves';

type AnyFunction = (...args: never[]) => unknown;
type IsAny<V> = 0 extends 1 & V ? true : false;
type MethodName<T> = {
  [K in keyof T & string]: IsAny<T[K]> extends true ? never : T[K] extends AnyFunction ? K : never;
}[keyof T & string];

/** The arguments of each overload, up to eight; TypeScript repeats the first one if there are fewer. */
type ArgumentsOf<F> = F extends {
  (...args: infer A): unknown;
  (...args: infer B): unknown;
  (...args: infer C): unknown;
  (...args: infer D): unknown;
  (...args: infer E): unknown;
  (...args: infer G): unknown;
  (...args: infer H): unknown;
  (...args: infer I): unknown;
}
  ? A | B | C | D | E | G | H | I
  : never;

/** To the compiler the typings' enums are numbers, though not of the type number. */
type IsEnum<V extends number> =
  (<T>(of: T) => T extends V ? 1 : 2) extends <T>(of: T) => T extends number ? 1 : 2 ? false : true;

/** The type of a script's argument once it has reached the host. */
export type Received<V> =
  IsAny<V> extends true
    ? unknown
    : V extends string | boolean | null | undefined
      ? V
      : V extends number
        ? IsEnum<V> extends true
          ? EnumValue
          : number
        : V extends GoogleAppsScript.Base.Date
          ? Date
          : V extends readonly (infer Item)[]
            ? readonly Received<Item>[]
            : V extends AnyFunction
              ? unknown
              : [MethodName<V>] extends [never]
                ? V
                : HostObject;

type ReceivedAll<Args> = Args extends readonly unknown[]
  ? { [Index in keyof Args]: Received<Args[Index]> }
  : never;

/** One call of a method: its object and its caller. */
export interface Call<Self> {
  readonly self: Self;
  readonly execution: ExecutionOfCall;
  /** The script's own object, if a script may set its own members on it. */
  readonly given: object;
}

/** The methods that the host has of a class, named and called as the typings say. */
export type Methods<T, Self> = {
  readonly [K in MethodName<T>]?: (call: Call<Self>, ...args: ReceivedAll<ArgumentsOf<T[K]>>) => HostValue;
};

/** A method, as the execution calls it. */
export type HostMethod = (call: Call<unknown>, ...args: readonly unknown[]) => HostValue;

/** The methods of a class, by name. */
export type HostClass = ReadonlyMap<string, HostMethod>;

/** A class of Apps Script. A misspelt method, or one that takes what the typings do not give, does not compile. */
export function defineClass<T, C extends ClassName>(
  _className: C,
  methods: Methods<T, Selves[C]>,
): HostClass {
  // A host object pairs each class with its own kind of self, so erasing the types here is safe.
  return new Map(Object.entries(methods) as [string, HostMethod][]);
}
