import { fatalCalls, stepsOfRun } from './stumble';

// The other half of the calls has a file of its own: each run takes most of a second, and two workers share them.
test('Google may stumble before every second call while our sheets are drawn', () =>
  expect(fatalCalls(stepsOfRun().finish, 'before')).toEqual([]));
