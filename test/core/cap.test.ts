import { all, atLevel, scoreClient, type ClientCells } from './client';

const underMsp = (cells: ClientCells, mspLevel: number | '') =>
  scoreClient(cells, { settings: { mspLevel } });

test.each([
  { oml: 5, msp: 3 },
  { oml: 5, msp: 1 },
  { oml: 3, msp: 3 },
  { oml: 2, msp: 3 },
  { oml: 0, msp: 1 },
])("a client at OML $oml stays there whatever the MSP's own level, here $msp", ({ oml, msp }) => {
  const { oml: level, possible, hoursHigh, progress } = underMsp(atLevel(oml, ''), msp).values;
  const alone = scoreClient(atLevel(oml, '')).values;
  expect([level, possible, hoursHigh, progress]).toEqual([
    alone.oml,
    alone.possible,
    alone.hoursHigh,
    alone.progress,
  ]);
});

test.each([
  { oml: 1, msp: 3, waits: false },
  { oml: 2, msp: 3, waits: false },
  { oml: 3, msp: 3, waits: true },
  { oml: 4, msp: 3, waits: true },
  { oml: 4, msp: '', waits: false },
] as const)(
  'the next level of a client at OML $oml waits for an MSP at "$msp": $waits',
  ({ oml, msp, waits }) => {
    const { values, steps } = underMsp(atLevel(oml), msp);
    expect([values.limitedBy === 'MSP practice', steps[0]?.kind === 'cap-msp']).toEqual([waits, waits]);
  },
);

test.each([
  { oml: 4, msp: 3, isAhead: true },
  { oml: 3, msp: 3, isAhead: false },
  { oml: 5, msp: 4, isAhead: true },
])("a service at OML $oml runs ahead of the MSP's own level, $msp: $isAhead", ({ oml, msp, isAhead }) => {
  const note = `MSP Level: OML ${msp}, so OML ${oml} here runs ahead of the MSP's own level`;
  expect(underMsp(atLevel(oml), msp).notes.includes(note)).toBe(isAhead);
});

test('no client at OML 5 waits for the MSP', () => {
  expect(underMsp(all('yes'), 5).values.limitedBy).toBe('Top level');
});
