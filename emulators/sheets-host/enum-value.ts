/** One value of an enum of Google's, such as `SOLID` of `BorderStyle`. */
export interface EnumValue {
  readonly kind: 'enum';
  readonly enumName: string;
  readonly name: string;
}

/** A value of an enum of Google's. */
export function enumValue(enumName: string, name: string): EnumValue {
  return { kind: 'enum', enumName, name };
}
