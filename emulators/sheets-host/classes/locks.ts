import { defineClass, type Call } from '../define-class';
import { hostObject } from '../host-object';
import { ScriptException } from '../script-exception';
import type { LockName } from '../selves';

/** Locks that keep executions apart. */
export const lockService = defineClass<GoogleAppsScript.Lock.LockService, 'LockService'>('LockService', {
  getDocumentLock: () => hostObject('Lock', { name: 'document' }),
  getScriptLock: () => hostObject('Lock', { name: 'script' }),
  getUserLock: ({ execution }) => hostObject('Lock', { name: `user ${execution.user}` }),
});

/** One lock. */
export const lock = defineClass<GoogleAppsScript.Lock.Lock, 'Lock'>('Lock', {
  hasLock: ({ self, execution: { host, number } }) => host.locks.holder(self.name) === number,
  releaseLock: ({ self, execution: { host, number } }) => {
    host.locks.release(self.name, number);
  },
  tryLock: (call, timeout) => isTaken(call, timeout),
  waitLock: (call, timeout) => {
    if (!isTaken(call, timeout))
      throw new ScriptException('Lock timeout: another process was holding the lock for too long.');
  },
});

/** Only one execution runs at a time here, so the holder of a lock waits for this one to end: waiting never helps. */
function isTaken({ self, execution: { host, number } }: Call<LockName>, timeout: number): boolean {
  if (host.locks.take(self.name, number)) return true;
  host.clock.pass(timeout);
  return false;
}
