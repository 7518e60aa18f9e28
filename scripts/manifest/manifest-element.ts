/** An element of the manifest, and where it stands. */
export interface ManifestElement {
  /** As it is written, prefix and all. */
  readonly name: string;
  /** The names from the root down to this one, with slashes between them. */
  readonly path: string;
  /** The line that its opening tag begins on, from 1. */
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text directly in it, without the spaces around it. */
  readonly text: string;
  readonly children: readonly ManifestElement[];
}

/** The element itself and all below it, in the order of the file. */
export function withDescendants(element: ManifestElement): readonly ManifestElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

/** The elements whose path is this one or ends in it, such as `Supertip/Title`. */
export function elementsAt(root: ManifestElement, ending: string): readonly ManifestElement[] {
  return withDescendants(root).filter(({ path }) => endsIn(path, ending));
}

/** Whether a path is the other one or ends in it, from whole name to whole name. */
export function endsIn(path: string, ending: string): boolean {
  return path === ending || path.endsWith(`/${ending}`);
}

/** A problem as one sentence that says on which line of the manifest it stands. */
export function problemAt({ line }: Pick<ManifestElement, 'line'>, problem: string): string {
  return `Line ${line}: ${problem}.`;
}
