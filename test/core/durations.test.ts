import { asDuration, timeFormatOf } from '../../core/cells/durations';
import type { Cell } from '../../core/cells/cell';
import { scoreList } from './list';

test.each([
  { format: '[h]:mm', is: 'elapsed' },
  { format: '[hh]:mm:ss', is: 'elapsed' },
  { format: '[mm]:ss', is: 'elapsed' },
  { format: '[H]:MM', is: 'elapsed' },
  { format: '[Red][h]:mm', is: 'elapsed' },
  { format: 'h:mm', is: 'clock' },
  { format: 'hh:mm:ss AM/PM', is: 'clock' },
  { format: '[$-F400]h:mm:ss AM/PM', is: 'clock' },
  { format: 'mm:ss', is: 'clock' },
  { format: 'd/m/yyyy h:mm', is: undefined },
  { format: 'yyyy-mm-dd', is: undefined },
  { format: 'mmm', is: undefined },
  { format: 'General', is: undefined },
  { format: '0.0', is: undefined },
  { format: '0.0 "hours"', is: undefined },
  { format: '0\\h', is: undefined },
  { format: '[Red]0', is: undefined },
  { format: '0.00E+00', is: undefined },
  { format: '@', is: undefined },
  { format: '', is: undefined },
])('$format shows $is time', ({ format, is }) => {
  expect(timeFormatOf(format)).toBe(is);
});

test.each<{ readonly days: number; readonly format: 'clock' | 'elapsed'; readonly text: Cell }>([
  { days: 3.4375, format: 'elapsed', text: '82:30' },
  { days: 7.5 / 24, format: 'clock', text: '7:30' },
  { days: 0, format: 'elapsed', text: '0:00' },
  { days: 1 / 1440, format: 'elapsed', text: '0:01' },
  { days: 5445 / 86_400, format: 'elapsed', text: '1:30:45' },
  // 59.9999 seconds are a minute.
  { days: 0.99999999, format: 'clock', text: '24:00' },
  { days: 50, format: 'clock', text: '1200:00' },
  { days: 45_000.5, format: 'elapsed', text: '1080012:00' },
  { days: 45_000.5, format: 'clock', text: 45_000.5 },
  { days: -0.5, format: 'elapsed', text: -0.5 },
])('$days days as $format time are $text', ({ days, format, text }) => {
  expect(asDuration(days, format)).toBe(text);
});

test('hours and minutes are read as hours, and a sum of them is not a formula over the cells', () => {
  const { tally } = scoreList({
    headers: ['Client', 'IT Advice', 'vCIO Hours'],
    rows: [
      ['Acme', 'yes', '82:30'],
      ['Bolt', 'yes', 7.5],
    ],
  });
  expect(tally.vcioHours).toMatchObject({ hundredths: 9000, clients: 2 });
  expect(tally.vcioHours).not.toMatchObject({ plainClients: 2 });
});
