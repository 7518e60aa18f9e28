import type { Execution } from './execution';
import { illegalValue } from './run-values';

/** What the sidebar sends, as the script gets it: copied into the script's own realm. */
export function sentArguments({ realm }: Execution, args: readonly unknown[]): readonly unknown[] {
  const illegal = illegalValue(args, '0');
  if (illegal !== undefined) throw new TypeError(illegal);
  return realm.tools.list(
    args.map((arg) => (arg === undefined ? null : realm.tools.fromJson(JSON.stringify(arg)))),
    (value) => value,
  );
}

/** What the script gives back, as the sidebar gets it: copied. */
export function receivedResult({ realm }: Execution, value: unknown): unknown {
  if (typeof value === 'object' && value !== null && realm.behind(value) !== undefined)
    throw realm.tools.error(
      'Error',
      'The script completed but the returned value is not a supported return type.',
    );
  const illegal = illegalValue(value, '0');
  if (illegal !== undefined) throw realm.tools.error('TypeError', illegal);
  const text = realm.tools.toJson(value);
  const copy: unknown = text === undefined ? null : JSON.parse(text);
  return copy;
}
