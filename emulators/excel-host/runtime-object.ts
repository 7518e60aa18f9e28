import { HostError } from './host-error';
import { remote, type FunctionResults, type PaneState, type Remote } from './remote';

/** The host side of office.js's own objects. */
export interface RuntimeParts {
  readonly functions: FunctionResults;
  readonly commandsAreReady: () => void;
  readonly pane: PaneState;
}

/** An object that office.js makes by type name, for itself rather than for the add-in. */
export function runtimeObject(typeName: string, { functions, commandsAreReady, pane }: RuntimeParts): Remote {
  switch (typeName) {
    case 'Microsoft.ExcelServices.CustomFunctions':
      return remote('CustomFunctions', functions);
    case 'Microsoft.InternalService.AddinInternalService':
      return remote('AddinInternalService', { ready: commandsAreReady });
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return remote('AppRuntimeService', pane);
    case 'Microsoft.AppRuntime.AppRuntimePersistenceService':
      return remote('AppRuntimePersistenceService', pane);
    default:
      throw new HostError('NotImplemented', `${typeName} is not implemented by this host.`);
  }
}
