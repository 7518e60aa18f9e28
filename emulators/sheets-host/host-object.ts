import type { EnumValue } from './enum-value';
import type { ClassName, Selves } from './selves';

/** One of Google's objects: its class, and what stands behind it. */
export type HostObject = {
  [C in ClassName]: { readonly kind: 'object'; readonly className: C; readonly self: Selves[C] };
}[ClassName];

/** What a method gives to the script. */
export type HostValue =
  | undefined
  | null
  | string
  | number
  | boolean
  | Date
  | HostObject
  | EnumValue
  | readonly HostValue[]
  | { readonly kind: 'record'; readonly members: Readonly<Record<string, HostValue>> };

/** One of Google's objects. */
export function hostObject<C extends ClassName>(className: C, self: Selves[C]): HostObject {
  // The parameters pair a class with its self just so; only the compiler cannot see the union in it.
  return { kind: 'object', className, self } as HostObject;
}

/** What stands behind an object a script handed in, whose class the argument check has looked at. */
export function selfOf<C extends ClassName>(className: C, given: HostObject): Selves[C] {
  if (given.className !== className) throw new Error(`${given.className} came where ${className} was meant.`);
  // The class has just been compared.
  return given.self as Selves[C];
}
