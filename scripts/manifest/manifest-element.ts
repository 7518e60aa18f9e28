/** An element of the manifest, and its place. */
export interface ManifestElement {
  /** As written, with its prefix. */
  readonly name: string;
  /** The names from the root to this one, separated by slashes. */
  readonly path: string;
  /** The line of its opening tag, from 1. */
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text directly in it, trimmed. */
  readonly text: string;
  readonly children: readonly ManifestElement[];
}

/** The element and all below it, in file order. */
export function withDescendants(element: ManifestElement): readonly ManifestElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

/** The elements whose path equals this one or ends in it, such as `Supertip/Title`. */
export function elementsAt(root: ManifestElement, ending: string): readonly ManifestElement[] {
  return withDescendants(root).filter(({ path }) => endsIn(path, ending));
}

/** Whether a path equals the other or ends in it, by whole names. */
export function endsIn(path: string, ending: string): boolean {
  return path === ending || path.endsWith(`/${ending}`);
}

/** A problem as one sentence with its line in the manifest. */
export function problemAt({ line }: Pick<ManifestElement, 'line'>, problem: string): string {
  return `Line ${line}: ${problem}.`;
}
