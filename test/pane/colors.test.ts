import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ACCENT, CARD, CARD_BAR, FIRST_SERIES, INK, LEVEL_COLORS, SECOND_SERIES } from '../../styles/palette';

const css = readFileSync(path.join(__dirname, '../../pane/pane.css'), 'utf8');
/** For the light theme; the rest is for the dark one. */
const [light = ''] = css.split('@media');

test.each([
  { variable: 'ink', color: INK },
  { variable: 'title', color: ACCENT },
  { variable: 'primary', color: ACCENT },
  { variable: 'tint', color: CARD },
  { variable: 'bar', color: CARD_BAR },
  { variable: 'it', color: FIRST_SERIES.fill },
  { variable: 'management', color: SECOND_SERIES.fill },
  ...LEVEL_COLORS.flatMap(({ fill, ink }, level) => [
    { variable: `level-${level}`, color: fill },
    { variable: `on-level-${level}`, color: ink },
  ]),
])('in the light theme --$variable is the colour of our sheets', ({ variable, color }) => {
  const [, found] = new RegExp(`--${variable}: #(\\w+);`).exec(light) ?? [];
  expect(found?.toUpperCase()).toBe(color);
});
