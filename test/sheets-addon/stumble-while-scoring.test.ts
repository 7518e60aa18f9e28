import { stepsOfRun, stumbling, undisturbed } from './stumble';

const { start, next } = stepsOfRun();

test.each([
  { what: 'a run begins', step: start },
  { what: 'rows are scored', step: next },
])('Google may stumble at any call while $what', ({ step }) => {
  const { content, calls } = undisturbed(step);
  const right = JSON.stringify(content);
  expect(calls).toBeGreaterThan(50);
  for (let at = 1; at <= calls; at += 1) {
    const found = stumbling(step, at);
    if (JSON.stringify(found) !== right) expect({ at, ...found }).toEqual({ at, ...content });
  }
});
