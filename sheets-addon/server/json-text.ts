/**
 * A value as it goes between sidebar and server: as JSON text. What carries calls between them takes no `undefined`
 * and no dates, and says so only when it is too late.
 */
export type JsonText<Value> = string & { readonly carries?: Value };

/** The text of a value. */
export function jsonText<Value>(value: Value): JsonText<Value> {
  return JSON.stringify(value ?? null);
}

/** The value of a text that `jsonText` has made. */
export function valueOf<Value>(text: JsonText<Value>): Value {
  return JSON.parse(text) as Value; // made of one by `jsonText`
}
