import { readCell } from './reading';

const yes = ['separate', 'standalone', 'stand-alone', 'own', 'dedicated'];
const no = ['bundled', 'included', 'combined', 'msp', 'part of msp', 'free', 'none'];
const contractOf = (cell: string) =>
  readCell({ header: 'Separate vCIO Contract', cell }).facts.answers.separateContract;

test.each([...yes, 'yes', 'x', '1', 'TRUE', 'in place'])('a contract that is "%s" is separate', (cell) => {
  expect([cell, cell.toUpperCase(), ` ${cell}\u00a0`].map(contractOf)).toEqual(['yes', 'yes', 'yes']);
});

test.each([...no, 'no', '0', 'FALSE', 'planned'])('a contract that is "%s" is not separate', (cell) => {
  expect([cell, cell.toUpperCase(), ` ${cell}\u00a0`].map(contractOf)).toEqual(['no', 'no', 'no']);
});

test.each([...yes, ...no])('"%s" is not a problem', (cell) => {
  expect(readCell({ header: 'vCIO Contract Type', cell }).problems).toEqual([]);
});

test.each(['separated', 'bundle', 'msp contract', 'owned', 'addendum'])('"%s" is not understood', (cell) => {
  const { facts, problems } = readCell({ header: 'Separate vCIO Contract', cell });
  expect([facts.answers.separateContract, problems[0]?.found]).toEqual(['unknown', cell]);
});

test.each(['separate', 'own', 'bundled', 'free'])('"%s" is not an answer to any other practice', (cell) => {
  expect(readCell({ header: 'IT Policies', cell }).facts.answers.policies).toBe('unknown');
});
