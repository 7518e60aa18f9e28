import { elementsAt, problemAt, type ManifestElement } from './manifest-element';

/** What Excel must support; a version that does not will not offer the add-in. */
const NEEDED_SETS = { ExcelApi: '1.13', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3' } as const;

/** Requirement sets other than those that the add-in is written for. */
export function checkRequirements(root: ManifestElement): readonly string[] {
  const asked = elementsAt(root, 'Set');
  const wrong = asked.flatMap((set) => {
    const { Name: name = '', MinVersion: found = 'no version' } = set.attributes;
    const needed = Object.entries(NEEDED_SETS).find(([each]) => each === name)?.[1];
    if (needed === undefined)
      return [problemAt(set, `the add-in does not need the requirement set "${name}"`)];
    return found === needed
      ? []
      : [problemAt(set, `the requirement set ${name} is ${found}, expected ${needed}`)];
  });
  const missing = elementsAt(root, 'OfficeApp/Requirements').flatMap((requirements) =>
    Object.keys(NEEDED_SETS)
      .filter((name) => !asked.some(({ attributes }) => attributes['Name'] === name))
      .map((name) => problemAt(requirements, `the requirement set ${name} is not asked for`)),
  );
  return [...wrong, ...missing];
}
