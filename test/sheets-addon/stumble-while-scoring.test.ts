import { fatalCalls, stepsOfRun } from './stumble';

const { start, next } = stepsOfRun();

test.each([
  { what: 'a run begins', step: start },
  { what: 'rows are scored', step: next },
])('Google may stumble at any call while $what', ({ step }) =>
  expect([...fatalCalls(step, 'before'), ...fatalCalls(step, 'after')]).toEqual([]),
);
