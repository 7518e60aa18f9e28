import { defineClass } from '../define-class';
import { enumValue } from '../enum-value';
import { hostObject } from '../host-object';
import { ScriptException } from '../script-exception';

/** The permissions that the user has given the script. */
export const scriptApp = defineClass<GoogleAppsScript.Script.ScriptApp, 'ScriptApp'>('ScriptApp', {
  getAuthorizationInfo: ({ execution: { host, user } }) =>
    hostObject('AuthorizationInfo', { missing: host.missingConsents(user) }),
  requireAllScopes: ({ execution: { host, user } }) => {
    if (host.missingConsents(user).length === 0) return;
    host.consentsAsked.push(user);
    throw new ScriptException('Authorization is required to perform that action.');
  },
});

/** Whether the user still has something to allow. */
export const authorizationInfo = defineClass<GoogleAppsScript.Script.AuthorizationInfo, 'AuthorizationInfo'>(
  'AuthorizationInfo',
  {
    getAuthorizationStatus: ({ self }) =>
      enumValue('AuthorizationStatus', self.missing.length > 0 ? 'REQUIRED' : 'NOT_REQUIRED'),
  },
);
