import { atLevel, listOf } from './client';
import { scoreList } from './list';

const active = { ...atLevel(3), client: 'Tallowgate Surveyors', vcioHours: 30, vcioFee: 0, mspMrr: 4000 };
const inactive = { ...active, client: 'Mossbank Freight', active: 'no', accountManager: 'R. Penhallow' };

test('inactive clients are in no total but their own count', () => {
  const alone = scoreList(listOf([active])).tally;
  const together = scoreList(listOf([active, inactive, inactive])).tally;
  expect(together).toEqual({ ...alone, inactive: 2 });
});

test.each([
  { cell: 'no', isScored: false },
  { cell: 'FALSE', isScored: false },
  { cell: 'Inactive', isScored: false },
  { cell: 0, isScored: false },
  { cell: false, isScored: false },
  { cell: 'yes', isScored: true },
  { cell: 'Active', isScored: true },
  { cell: '', isScored: true },
  { cell: 'on hold', isScored: true },
])('a client whose Active is "$cell" is scored: $isScored', ({ cell, isScored }) => {
  const { clients } = scoreList(listOf([{ ...active, active: cell }]));
  expect(clients[0]?.values.oml).toBe(isScored ? 3 : '');
});
