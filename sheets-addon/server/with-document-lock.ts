import { BusyError } from '../errors/busy-error';
import { retryTransient } from '../errors/retry-transient';

/** How long to wait for somebody else's step. */
const PATIENCE_MILLISECONDS = 5000;

/** Does something to the spreadsheet that nobody else may do at the same time. Only the lock itself is tried again. */
export function withDocumentLock<Result>(work: () => Result): Result {
  const lock = retryTransient(() => LockService.getDocumentLock());
  if (!retryTransient(() => lock.tryLock(PATIENCE_MILLISECONDS)))
    throw new BusyError('Someone else is scoring in this spreadsheet. Wait a minute, then run again.');
  try {
    return work();
  } finally {
    retryTransient(() => lock.releaseLock());
  }
}
