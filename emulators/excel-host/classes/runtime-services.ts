import { defineClass } from '../define-class';
import type { Selves } from '../remote';

// These classes are not in the d.ts: only office.js itself uses them.

interface CustomFunctionsService {
  setInvocationArrayResults(results: unknown[]): void;
  _SetOsfControlContainerReadyForCustomFunctions(): void;
}

/** Receives the results of custom functions. */
export const customFunctions = defineClass<CustomFunctionsService, Selves['CustomFunctions']>(
  'CustomFunctions',
  {
    call: {
      SetInvocationArrayResults: ({ settle }, results) => settle(results),
      _SetOsfControlContainerReadyForCustomFunctions: ({ ready }) => ready(),
    },
  },
);

interface InternalService {
  notifyActionHandlerReady(): void;
}

/** The service that the add-in tells when its commands can be run. */
export const addinInternalService = defineClass<InternalService, Selves['AddinInternalService']>(
  'AddinInternalService',
  {
    call: { NotifyActionHandlerReady: ({ ready }) => ready() },
  },
);

type RuntimeState = 'Inactive' | 'Background' | 'Visible';

interface RuntimeService {
  getAppRuntimeState(): OfficeExtension.ClientResult<RuntimeState>;
  setAppRuntimeState(state: RuntimeState): void;
}

/** Shows and hides the task pane. */
export const appRuntimeService = defineClass<RuntimeService, Selves['AppRuntimeService']>(
  'AppRuntimeService',
  {
    call: {
      GetAppRuntimeState: ({ isTaskPaneShown }) => (isTaskPaneShown ? 'Visible' : 'Background'),
      SetAppRuntimeState: (host, state) => {
        host.isTaskPaneShown = state === 'Visible';
      },
    },
  },
);

interface PersistenceService {
  getAppRuntimeStartState(): OfficeExtension.ClientResult<RuntimeState>;
  setAppRuntimeStartState(state: RuntimeState): void;
}

/** Sets whether the add-in starts with the document. */
export const appRuntimePersistenceService = defineClass<
  PersistenceService,
  Selves['AppRuntimePersistenceService']
>('AppRuntimePersistenceService', {
  call: {
    GetAppRuntimeStartState: ({ opensWithDocument }) => (opensWithDocument ? 'Background' : 'Inactive'),
    SetAppRuntimeStartState: (host, state) => {
      host.opensWithDocument = state === 'Background';
    },
  },
});
