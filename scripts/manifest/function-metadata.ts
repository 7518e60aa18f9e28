/** A custom function as described to Excel. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

/** The functions in functions.json, with '' for missing values; `undefined` if it is not such a file. */
export function readFunctionMetadata(json: string): readonly FunctionMetadata[] | undefined {
  const functions = entriesIn(json)?.['functions'];
  if (!Array.isArray(functions)) return undefined;
  return functions.map((each: unknown) => ({
    id: textIn(each, 'id'),
    name: textIn(each, 'name'),
    description: textIn(each, 'description'),
    parameters: listIn(each, 'parameters').map((parameter) => ({
      name: textIn(parameter, 'name'),
      description: textIn(parameter, 'description'),
    })),
  }));
}

function entriesIn(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = JSON.parse(json);
    return isRecord(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function textIn(value: unknown, key: string): string {
  const text = isRecord(value) ? value[key] : undefined;
  return typeof text === 'string' ? text : '';
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list: unknown = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
}
