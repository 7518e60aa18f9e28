import { createHash } from 'node:crypto';
import { defineClass } from '../define-class';
import { hostObject } from '../host-object';

/** Who runs the script, and where. */
export const session = defineClass<GoogleAppsScript.Base.Session, 'Session'>('Session', {
  getActiveUser: ({ execution }) => hostObject('User', { email: execution.user }),
  getActiveUserLocale: ({ execution }) => execution.host.userLocale,
  getEffectiveUser: ({ execution }) => hostObject('User', { email: execution.user }),
  getScriptTimeZone: ({ execution }) => execution.host.manifest.timeZone,
  getTemporaryActiveUserKey: ({ execution }) =>
    createHash('sha256').update(execution.user).digest('base64').slice(0, 24),
});

/** A user. */
export const user = defineClass<GoogleAppsScript.Base.User, 'User'>('User', {
  getEmail: ({ self }) => self.email,
});

/** The script's log. */
export const logger = defineClass<GoogleAppsScript.Base.Logger, 'Logger'>('Logger', {
  log: ({ execution }, first, ...values) => {
    let text = typeof first === 'string' ? first : JSON.stringify(first);
    for (const value of values) text = text.replace('%s', String(value));
    execution.log(text);
    return hostObject('Logger', null);
  },
});
