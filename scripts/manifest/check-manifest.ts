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
 * What Excel, or an add-in store, would refuse in a manifest, or would not find; each problem is one sentence.
 * Microsoft's own validator is a web service and does not follow references between elements.
 * @param build The folder with the built add-in, as it will be served under the address in the manifest.
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
