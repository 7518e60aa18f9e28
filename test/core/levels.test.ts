import { all, atLevel, scoreClient, type ClientCells } from './client';
import { CONTRACT_PRACTICES } from './contract';

const omlOf = (cells: ClientCells) => scoreClient(cells).values.oml;
const possibleOf = (cells: ClientCells) => scoreClient(cells).values.possible;

test.each([0, 1, 2, 3, 4, 5])(
  'a client that meets every gate up to %d and no more is at that level',
  (level) => {
    expect(omlOf(atLevel(level))).toBe(level);
  },
);

test.each(CONTRACT_PRACTICES.filter(([id, , , gate]) => gate === 'required' && id !== 'advice'))(
  '%s: a no to %s keeps the client below its level, %d, whatever else is in place',
  (id, _header, level) => {
    expect(omlOf({ ...all('yes'), [id]: 'no' })).toBe(level - 1);
  },
);

test.each(CONTRACT_PRACTICES.filter(([id, , , gate]) => gate === 'required' && id !== 'advice'))(
  '%s: n/a to %s counts as no, so it keeps the client below its level, %d',
  (id, _header, level) => {
    expect(omlOf({ ...all('yes'), [id]: 'n/a' })).toBe(level - 1);
  },
);

test('a level is never skipped: every practice of OML 3 to 5 without a roadmap is OML 1', () => {
  expect(omlOf({ ...all('yes'), roadmap: 'no' })).toBe(1);
});

test('a skipped level is not possible either while its practice is answered no', () => {
  expect(possibleOf({ ...all('yes'), roadmap: 'no' })).toBe(1);
});

test('a blank answer passes no gate', () => {
  expect(omlOf({ ...all('yes'), roadmap: '' })).toBe(1);
});

test('a blank answer closes no gate: the levels that it could lead to stay possible', () => {
  expect(possibleOf({ ...all('yes'), roadmap: '' })).toBe(5);
});

test('blank answers above the level make everything possible', () => {
  expect(possibleOf(atLevel(2, ''))).toBe(5);
});

test('noes above the level leave no higher level possible', () => {
  expect(possibleOf(atLevel(2, 'no'))).toBe(2);
});

test.each([1, 2, 3, 4, 5])(
  'with a no at gate %d the level just below it is the highest possible',
  (level) => {
    const stop = CONTRACT_PRACTICES.find(([, , gate]) => gate === level)?.[0] ?? 'advice';
    const open = level === 1 ? all('no') : { ...all(''), [stop]: 'no' };
    expect(possibleOf(open)).toBe(level - 1);
  },
);

test('only noes give OML 0, which is not the same as not scored', () => {
  expect(omlOf(all('no'))).toBe(0);
});

test('a single no is enough to score the client at OML 0', () => {
  expect(omlOf({ policies: 'no' })).toBe(0);
});
