import { builtName, builtText } from './built-files';
import { elementsAt, type ManifestElement } from './manifest-element';
import { resourceOf } from './resource-of';

/** The built script that answers buttons and functions. */
export function addInScript(
  root: ManifestElement,
  build: string,
): { readonly name: string; readonly text: string } {
  const [element] = elementsAt(root, 'Script/SourceLocation');
  const name = element === undefined ? undefined : builtName(root, resourceOf(root, element) ?? '');
  return { name: name ?? '', text: name === undefined ? '' : builtText(build, name) };
}

/** Whether a script associates an id with a function. */
export function associates(
  script: string,
  registry: 'Office.actions' | 'CustomFunctions',
  id: string,
): boolean {
  const call = `${registry.replace('.', '\\.')}\\.associate\\(\\s*["'\`]${id.replaceAll('.', '\\.')}["'\`]`;
  return new RegExp(call).test(script);
}
