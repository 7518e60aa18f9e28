import { stepsOfRun, stumbling, undisturbed } from './stumble';

const { finish } = stepsOfRun();
const { content, calls } = undisturbed(finish);

test('Google may stumble at any call while the rows are looked at again and our sheets are drawn', () => {
  const right = JSON.stringify(content);
  expect(calls).toBeGreaterThan(100);
  for (let at = 1; at <= calls; at += 1) {
    const found = stumbling(finish, at);
    if (JSON.stringify(found) !== right) expect({ at, ...found }).toEqual({ at, ...content });
  }
});
