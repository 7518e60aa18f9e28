import { elementsAt, endsIn, problemAt, withDescendants, type ManifestElement } from './manifest-element';

/** The longest id of a resource or of a reference to one. */
const LONGEST_ID = 32;

/** The kinds of resources, how many characters they may have, and which elements of VersionOverrides refer to them. */
const RESOURCES = [
  { kind: 'bt:Images', longest: undefined, usedBy: ['Icon/bt:Image'] },
  {
    kind: 'bt:Urls',
    longest: undefined,
    usedBy: ['SourceLocation', 'FunctionFile', 'LearnMoreUrl', 'Runtime'],
  },
  {
    kind: 'bt:ShortStrings',
    longest: 125,
    usedBy: ['Label', 'Supertip/Title', 'GetStarted/Title', 'Namespace'],
  },
  { kind: 'bt:LongStrings', longest: 250, usedBy: ['Supertip/Description', 'GetStarted/Description'] },
] as const;

/** Resources that are undefined, unused, too long, or of the wrong kind. */
export function checkResources(root: ManifestElement): readonly string[] {
  const overrides = elementsAt(root, 'OfficeApp/VersionOverrides').flatMap(withDescendants);
  const defined = elementsAt(root, 'Resources').flatMap(({ children }) =>
    children.flatMap(({ children: each }) => each),
  );
  const used = new Set(overrides.map(({ attributes }) => attributes['resid']));
  return [
    ...overrides.flatMap((element) => checkReference(element, defined)),
    ...defined.flatMap((resource, index) => [
      ...checkResource(resource),
      ...(used.has(resource.attributes['id'])
        ? []
        : [problemAt(resource, `nothing uses the resource "${idOf(resource)}"`)]),
      ...(defined.findIndex((each) => idOf(each) === idOf(resource)) < index
        ? [problemAt(resource, `there is a second resource "${idOf(resource)}"`)]
        : []),
    ]),
  ];
}

function checkReference(element: ManifestElement, defined: readonly ManifestElement[]): readonly string[] {
  const { resid } = element.attributes;
  const expected = RESOURCES.find(({ usedBy }) => usedBy.some((ending) => endsIn(element.path, ending)));
  if (resid === undefined)
    return expected === undefined ? [] : [problemAt(element, `<${element.name}> refers to no resource`)];
  const resource = defined.find((each) => idOf(each) === resid);
  if (resource === undefined) return [problemAt(element, `there is no resource "${resid}"`)];
  if (expected !== undefined && !endsIn(resource.path.replace(/\/[^/]*$/, ''), expected.kind))
    return [problemAt(element, `the resource "${resid}" must stand in <${expected.kind}>`)];
  return [];
}

function checkResource(resource: ManifestElement): readonly string[] {
  const text = resource.attributes['DefaultValue'] ?? '';
  const kind = RESOURCES.find((each) => resource.path.includes(`/${each.kind}/`));
  const problems: string[] = [];
  if (text === '') problems.push(problemAt(resource, `the resource "${idOf(resource)}" says nothing`));
  if (idOf(resource).length > LONGEST_ID)
    problems.push(problemAt(resource, `the id "${idOf(resource)}" has more than ${LONGEST_ID} characters`));
  if (kind?.longest !== undefined && text.length > kind.longest)
    problems.push(
      problemAt(
        resource,
        `"${idOf(resource)}" has ${text.length} characters; <${kind.kind}> may have ${kind.longest}`,
      ),
    );
  return problems;
}

function idOf({ attributes }: ManifestElement): string {
  return attributes['id'] ?? '';
}
