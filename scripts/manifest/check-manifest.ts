import { checkAddresses } from './check-addresses';
import { checkCommands } from './check-commands';
import { checkFunctions } from './check-functions';
import { checkIcons } from './check-icons';
import { checkOrder } from './check-order';
import { checkRequirements } from './check-requirements';
import { checkResources } from './check-resources';
import { checkSharedRuntime } from './check-shared-runtime';
import { checkValues } from './check-values';
import { readManifest } from './read-manifest';

/**
 * What Excel, or a store of add-ins, would refuse in a manifest, or find missing behind it; each problem one sentence.
 * Microsoft's own validator is a service in the web and follows no reference from one element to another.
 * @param build The folder with the built add-in, as it will be served below the address in the manifest.
 */
export function checkManifest(manifestXml: string, build: string): readonly string[] {
  const reading = readManifest(manifestXml);
  if (reading.is === 'notXml') return [reading.problem];
  const { root } = reading;
  return [
    ...checkOrder(root),
    ...checkValues(root),
    ...checkRequirements(root),
    ...checkResources(root),
    ...checkSharedRuntime(root, build),
    ...checkAddresses(root, build),
    ...checkIcons(root, build),
    ...checkCommands(root, build),
    ...checkFunctions(root, build),
  ];
}
