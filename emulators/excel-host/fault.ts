import type { HostErrorCode } from './host-error';
import type { MemberUse } from './member-access';

/** A whole request that fails: before it ran, or after it ran, so that only the answer is lost. */
export interface RequestFault {
  /** Counted from 1. */
  readonly request: number;
  readonly moment: 'before' | 'after';
  /** Such as OFFICE_ERROR.sessionTimedOut. */
  readonly officeError: number;
}

/** A request that fails in the middle, before one of its actions. */
export interface ActionFault {
  /** Counted from 1. */
  readonly request: number;
  readonly moment: 'during';
  /** The place of the action in the batch, counted from 0. */
  readonly action: number;
  readonly code: HostErrorCode;
}

/** A member that fails whenever it is used, as Excel does with decorations at times: `ConditionalFormat.Delete`. */
export interface MemberFault {
  readonly moment: 'use';
  /** Its class and name as on the wire; the items of a collection are `Items`. */
  readonly member: string;
  /** Any kind of use if left out. */
  readonly use?: MemberUse;
  readonly code: HostErrorCode;
}

/** Something that goes wrong: at one request, or whenever a member is used. */
export type Fault = RequestFault | ActionFault | MemberFault;

/** The error that a whole request fails with, before or after it runs. */
export function officeErrorAt(
  faults: readonly Fault[],
  at: Pick<RequestFault, 'request' | 'moment'>,
): number | undefined {
  for (const fault of faults) {
    if ('officeError' in fault && fault.moment === at.moment && fault.request === at.request)
      return fault.officeError;
  }
  return undefined;
}

/** The error that a request fails with before one of its actions. */
export function actionErrorAt(
  faults: readonly Fault[],
  at: Pick<ActionFault, 'request' | 'action'>,
): HostErrorCode | undefined {
  for (const fault of faults) {
    if (fault.moment === 'during' && fault.request === at.request && fault.action === at.action)
      return fault.code;
  }
  return undefined;
}

/** The error that a member fails with. */
export function memberErrorOf(
  faults: readonly Fault[],
  { member, use }: Required<Pick<MemberFault, 'member' | 'use'>>,
): HostErrorCode | undefined {
  for (const fault of faults)
    if (fault.moment === 'use' && fault.member === member && (fault.use ?? use) === use) return fault.code;
  return undefined;
}
