import { ScriptException } from './script-exception';

const LONGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** The properties of a document, a user or a script. */
export class PropertyStore {
  readonly #values = new Map<string, string>();

  get values(): ReadonlyMap<string, string> {
    return this.#values;
  }

  get(key: string): string | null {
    return this.#values.get(key) ?? null;
  }

  set(key: string, value: string): void {
    if (byteLength(value) > LONGEST_VALUE) throw new ScriptException('Argument too large: value');
    const before = this.#values.get(key);
    this.#values.set(key, value);
    if (this.#size() <= LARGEST_STORE) return;
    if (before === undefined) this.#values.delete(key);
    else this.#values.set(key, before);
    throw new ScriptException(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }

  delete(key: string): void {
    this.#values.delete(key);
  }

  clear(): void {
    this.#values.clear();
  }

  #size(): number {
    let size = 0;
    for (const [key, value] of this.#values) size += byteLength(key) + byteLength(value);
    return size;
  }
}

function byteLength(text: string): number {
  return Buffer.byteLength(text);
}
