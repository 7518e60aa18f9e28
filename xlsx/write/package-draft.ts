import { packText, type PackedPart } from '../packed-part';
import type { ZipPackage } from '../zip-package';
import { declaredUtf8 } from './utf8-declaration';

/** The parts of a package as they are going to be written: those of another package, and what is changed of them. */
export class PackageDraft {
  readonly #original: ZipPackage;
  /** By name in lower case, as names are the same in upper and lower case. */
  readonly #changed = new Map<string, PackedPart | { readonly name: string; readonly text: string }>();
  readonly #removed = new Set<string>();

  constructor(original: ZipPackage) {
    this.#original = original;
  }

  has(partName: string): boolean {
    const key = partName.toLowerCase();
    return this.#changed.has(key) || (this.#original.has(partName) && !this.#removed.has(key));
  }

  /** The text of a part as it is now. */
  async smallText(partName: string): Promise<string> {
    const changed = this.#changed.get(partName.toLowerCase());
    return changed !== undefined && 'text' in changed ? changed.text : this.#original.smallText(partName);
  }

  /** Adds a part or takes the place of one. */
  put(partName: string, text: string): void {
    this.#changed.set(partName.toLowerCase(), { name: partName, text });
  }

  /** The same for a part that is packed already. */
  putPacked(part: PackedPart): void {
    this.#changed.set(part.name.toLowerCase(), part);
  }

  remove(partName: string): void {
    this.#changed.delete(partName.toLowerCase());
    this.#removed.add(partName.toLowerCase());
  }

  /** A name that no part has: `xl/charts/chart` and `.xml` give `xl/charts/chart1.xml`, and so on. */
  freeName(beginning: string, end: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${beginning}${number}${end}`;
      if (!this.has(name)) return name;
    }
  }

  /** All parts in the order of the original, new ones behind. Those that did not change are not unpacked. */
  *parts(): Generator<Promise<PackedPart>, void, undefined> {
    const left = new Map(this.#changed);
    for (const name of this.#original.partNames) {
      const key = name.toLowerCase();
      const changed = left.get(key);
      left.delete(key);
      if (changed !== undefined) yield Promise.resolve(packed({ ...changed, name }));
      else if (!this.#removed.has(key)) yield this.#original.packed(name);
    }
    for (const changed of left.values()) yield Promise.resolve(packed(changed));
  }
}

function packed(part: PackedPart | { readonly name: string; readonly text: string }): PackedPart {
  return 'text' in part ? packText(part.name, declaredUtf8(part.text)) : part;
}
