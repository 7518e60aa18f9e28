import { fatalFaults, stepsOfRun } from './stumble';

const { start, next, finish } = stepsOfRun();

test.each([
  { what: 'a run begins', step: start },
  { what: 'rows are scored', step: next },
  { what: 'our sheets are drawn', step: finish },
])('Google may stumble before and after any call while $what', ({ step }) =>
  expect(fatalFaults(step)).toEqual([]),
);
