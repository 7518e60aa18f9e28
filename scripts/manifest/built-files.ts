import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { elementsAt, type ManifestElement } from './manifest-element';

/** The page that the manifest opens as the task pane; '' if it names none. */
export function paneUrl(root: ManifestElement): string {
  return elementsAt(root, 'DefaultSettings/SourceLocation')[0]?.attributes['DefaultValue'] ?? '';
}

/** The file of an address, relative to the build; `undefined` if the add-in is not served there. */
export function builtName(root: ManifestElement, url: string): string | undefined {
  if (!URL.canParse(url) || !URL.canParse(paneUrl(root))) return undefined;
  const base = new URL('.', paneUrl(root));
  const { origin, pathname } = new URL(url);
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return undefined;
  return pathname.slice(base.pathname.length);
}

/** The bytes of a file of the build; `undefined` if it does not exist. */
export function builtFile(build: string, name: string): Buffer | undefined {
  const file = path.join(build, name);
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(file) : undefined;
}

/** The text of a file of the build; '' if it does not exist. */
export function builtText(build: string, name: string): string {
  return builtFile(build, name)?.toString('utf8') ?? '';
}
