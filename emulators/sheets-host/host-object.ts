import type { EnumValue } from './enum-value';
import type { ClassName, Selves } from './selves';

/** One of Google's objects: its class and its self. */
export type HostObject = {
  [C in ClassName]: { readonly kind: 'object'; readonly className: C; readonly self: Selves[C] };
}[ClassName];

/** What a method returns to the script. */
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
  // The parameters pair each class with its self; the compiler cannot see the union in that.
  return { kind: 'object', className, self } as HostObject;
}

/** The self of an object that a script handed in, whose class the argument check has checked. */
export function selfOf<C extends ClassName>(className: C, given: HostObject): Selves[C] {
  if (given.className !== className) throw new Error(`${given.className} came where ${className} was meant.`);
  // The class was just compared.
  return given.self as Selves[C];
}
