import { fatalCalls, stepsOfRun } from './stumble';

const { start, next } = stepsOfRun(2000);

test.each([
  { what: 'a run begins', step: start },
  { what: '2,000 rows are scored', step: next },
])('Google may stumble at any call while $what', ({ step }) => expect(fatalCalls(step, 1)).toEqual([]));
