import { ACTION, PATH, type RichRequest } from './rich-request';

/** Whether a request is office.js's own, such as one that hands in the results of custom functions. */
export function isOfRuntime({ ObjectPaths: paths }: RichRequest): boolean {
  return Object.values(paths).some(({ ObjectPathType: type }) => type === PATH.newObject);
}

/** Whether a request only releases tracked ranges, as office.js does after every run. */
export function onlyReleases({ Actions: actions }: RichRequest): boolean {
  const rest = actions.filter(({ ActionType: type }) => type !== ACTION.instantiate);
  return rest.length > 0 && rest.every(({ Name: name }) => name === '_RemoveReference');
}
