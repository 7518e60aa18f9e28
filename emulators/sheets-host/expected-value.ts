/** The values that a parameter takes, according to the typings. */
export type ExpectedValue =
  | { readonly kind: 'anything' | 'boolean' | 'date' | 'integer' | 'null' | 'number' | 'record' | 'string' }
  | { readonly kind: 'function' }
  | { readonly kind: 'exactly'; readonly text: string }
  | { readonly kind: 'list'; readonly of: ExpectedValue }
  | { readonly kind: 'object'; readonly className: string }
  | { readonly kind: 'enum'; readonly enumName: string }
  | { readonly kind: 'oneOf'; readonly of: readonly ExpectedValue[] };

/** The parameters of one way to call a method. */
export interface Signature {
  readonly parameters: readonly ExpectedValue[];
  /** What every argument after the parameters must be, if there may be any number of them. */
  readonly rest: ExpectedValue | undefined;
}

/** A class of Apps Script as in the typings. */
export interface TypedClass {
  readonly name: string;
  /** As error messages name it, such as `SpreadsheetApp.Range`. */
  readonly label: string;
  readonly methods: ReadonlyMap<string, readonly Signature[]>;
  /** Members that hold an enum: their names, and the enum's. */
  readonly enums: ReadonlyMap<string, string>;
}

/** The part of Apps Script that the typings describe. */
export interface TypedApi {
  readonly classes: ReadonlyMap<string, TypedClass>;
  /** The names in each enum, in their order. */
  readonly enums: ReadonlyMap<string, readonly string[]>;
  /** The global names, and the classes or enums that they hold. */
  readonly globals: ReadonlyMap<string, string>;
}
