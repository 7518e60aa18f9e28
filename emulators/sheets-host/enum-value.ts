/** One value of a Google enum, such as `SOLID` of `BorderStyle`. */
export interface EnumValue {
  readonly kind: 'enum';
  readonly enumName: string;
  readonly name: string;
}

/** A value of a Google enum. */
export function enumValue(enumName: string, name: string): EnumValue {
  return { kind: 'enum', enumName, name };
}
