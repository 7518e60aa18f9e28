import { toSerial } from '../core/cells/calendar';

/** The serial of the machine's day, by its own time zone. */
export function machineDay(): number {
  const now = new Date();
  return toSerial({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }) ?? 0;
}
