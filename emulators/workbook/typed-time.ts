import type { TypedNumber } from './typed-number';

const SHAPE =
  /^(?<hours>\d{1,4}):(?<minutes>[0-5]?\d)(?::(?<seconds>[0-5]?\d(?:\.\d+)?))?\s*(?<half>am?|pm?)?$/i;

/** The time of day or duration in an en-US text, as a fraction of a day. */
export function typedTime(text: string): TypedNumber | undefined {
  const groups = SHAPE.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { hours = '', minutes = '', seconds, half = '' } = groups;
  const number = Number(hours);
  if (half !== '' && (number < 1 || number > 12)) return undefined;
  const isAfternoon = half.toLowerCase().startsWith('p');
  const hour = half === '' ? number : (number % 12) + (isAfternoon ? 12 : 0);
  return {
    value: (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400,
    numberFormat: `h:mm${seconds === undefined ? '' : ':ss'}${half === '' ? '' : ' AM/PM'}`,
  };
}
