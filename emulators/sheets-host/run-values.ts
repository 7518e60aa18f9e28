import vm from 'node:vm';

/** A function that says why google.script.run cannot carry a value. The page runs the same one. */
export const ILLEGAL_VALUE = `(function illegalValue(value, property) {
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  const isPlain = ['Array', 'Boolean', 'Null', 'Number', 'Object', 'String', 'Undefined'].includes(kind);
  if (!isPlain) return 'Failed due to illegal value in property: ' + property;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const name of Object.keys(value)) {
    const found = illegalValue(value[name], name);
    if (found !== undefined) return found;
  }
  return undefined;
})`;

/** Why google.script.run cannot carry a value, as its error says; undefined if it can. */
export const illegalValue = vm.runInThisContext(ILLEGAL_VALUE) as (
  value: unknown,
  property: string,
) => string | undefined;
