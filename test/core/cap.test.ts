import { atLevel, scoreClient, type ClientCells } from './client';

const underMsp = (cells: ClientCells, mspLevel: number | '') =>
  scoreClient(cells, { settings: { mspLevel } }).values;

test.each([
  { confirmed: 5, msp: 3, oml: 3 },
  { confirmed: 5, msp: 1, oml: 1 },
  { confirmed: 3, msp: 3, oml: 3 },
  { confirmed: 2, msp: 3, oml: 2 },
  { confirmed: 0, msp: 1, oml: 0 },
  { confirmed: 5, msp: 5, oml: 5 },
])('a client confirmed at $confirmed of an MSP at $msp is OML $oml', ({ confirmed, msp, oml }) => {
  expect(underMsp(atLevel(confirmed), msp).oml).toBe(oml);
});

test('an MSP without a level of its own caps nobody', () => {
  expect(underMsp(atLevel(5), '').oml).toBe(5);
});

test('what is possible is capped too', () => {
  expect(underMsp(atLevel(1, ''), 3).possible).toBe(3);
});

test('hours are those of the capped level', () => {
  expect(underMsp(atLevel(5), 2).hoursHigh).toBe(10);
});

test('the split is that of the capped level', () => {
  expect(underMsp(atLevel(5), 2).itShare).toBe(0.65);
});

test('a client held by the cap shows all but a tenth of the way to the next level', () => {
  expect(underMsp(atLevel(5), 2).progress).toBe(2.9);
});
