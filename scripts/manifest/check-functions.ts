import { addInScript, associates } from './add-in-script';
import { builtFile, builtName } from './built-files';
import { readFunctionMetadata, type FunctionMetadata } from './function-metadata';
import { elementsAt, problemAt, type ManifestElement } from './manifest-element';
import { resourceOf } from './resource-of';

/** What Excel accepts as the name of a function, and before the dot in it. */
const LEGAL_NAME = /^[A-Za-z][A-Za-z0-9_]{0,127}$/;
const LEGAL_NAMESPACE = /^[A-Za-z][A-Za-z0-9_]{0,31}$/;
const LEGAL_ID = /^[A-Za-z0-9._]+$/;

/** Custom functions that Excel would refuse, could not describe, or would not find code for. */
export function checkFunctions(root: ManifestElement, build: string): readonly string[] {
  const namespaces = elementsAt(root, 'Namespace').flatMap((element) => {
    const namespace = resourceOf(root, element);
    if (namespace === undefined || LEGAL_NAMESPACE.test(namespace)) return [];
    return [problemAt(element, `"${namespace}" cannot stand before the names of functions`)];
  });
  const lists = elementsAt(root, 'Metadata/SourceLocation').flatMap((element) => {
    const file = builtName(root, resourceOf(root, element) ?? '');
    const json = file === undefined ? undefined : builtFile(build, file)?.toString('utf8');
    if (file === undefined || json === undefined) return [];
    const functions = readFunctionMetadata(json);
    const problems =
      functions === undefined
        ? ['it is not a list of functions']
        : [...checkList(functions), ...checkAssociations(functions, addInScript(root, build))];
    return problems.map((problem) => `${file}: ${problem}.`);
  });
  return [...namespaces, ...lists];
}

function checkList(functions: readonly FunctionMetadata[]): readonly string[] {
  const ids = functions.map(({ id }) => id);
  return [
    ...(functions.length === 0 ? ['it lists no functions'] : []),
    ...functions.flatMap(checkFunction),
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `the id "${id}" is there twice`),
  ];
}

function checkFunction({ id, name, description, parameters }: FunctionMetadata): readonly string[] {
  return [
    ...(LEGAL_ID.test(id) ? [] : [`"${id}" cannot be the id of a function`]),
    ...(LEGAL_NAME.test(name) ? [] : [`"${name}" cannot be the name of a function`]),
    ...(description === '' ? [`the function "${id}" has no description`] : []),
    ...parameters
      .filter((parameter) => parameter.name === '' || parameter.description === '')
      .map((parameter) => `the parameter "${parameter.name}" of "${id}" has no description`),
  ];
}

function checkAssociations(
  functions: readonly FunctionMetadata[],
  script: ReturnType<typeof addInScript>,
): readonly string[] {
  if (script.text === '') return [];
  const listed = functions.map(({ id }) => id);
  const associated = [...script.text.matchAll(/CustomFunctions\.associate\(\s*["'`]([^"'`]+)/g)].map(
    ([, id = '']) => id,
  );
  return [
    ...listed
      .filter((id) => !associates(script.text, 'CustomFunctions', id))
      .map((id) => `${script.name} does not associate the function "${id}"`),
    ...associated
      .filter((id) => !listed.includes(id))
      .map((id) => `it does not list the function "${id}", which ${script.name} associates`),
  ];
}
