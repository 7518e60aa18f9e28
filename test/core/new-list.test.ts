import { planNewList } from '../../core/new-list';
import { planOf } from './list';
import { FIRST_SETUP_HEADERS } from './setup-headers';

test.each([
  { taken: ['Sheet1'], name: 'Clients' },
  { taken: ['clients'], name: 'Clients 2' },
  { taken: ['Clients', 'CLIENTS 2', 'Clients 4'], name: 'Clients 3' },
])('a new list beside $taken is called $name', ({ taken, name }) => {
  expect(planNewList(taken).sheet).toBe(name);
});

test('a new list can be scored: each of its headers is read as the field it asks for', () => {
  const { columns } = planNewList([]);
  const plan = planOf({ headers: columns.map(({ header }) => header), rows: [['Acme']] });
  expect(plan.mappedColumns.map(({ field, column }) => [field, column])).toEqual(
    columns.map(({ field, column }) => [field, column]),
  );
  expect(plan.problems).toEqual([]);
});

test('a new list asks first for the name, then for what hours need, then for the first practices', () => {
  expect(planNewList([]).columns.map(({ header }) => header)).toEqual([
    'Client',
    'Account Manager',
    'Employees',
    'MSP MRR',
    'vCIO Fee',
    'vCIO Hours',
    'Client IT Maturity',
    'Target OML',
    'Last Review',
    ...FIRST_SETUP_HEADERS,
  ]);
});

test('practices offer yes, no and n/a, and a name has no choices', () => {
  const { columns } = planNewList([]);
  const choicesOf = (header: string) => columns.find((column) => column.header === header)?.choices;
  expect(choicesOf('IT Advice')).toEqual(['yes', 'no', 'n/a']);
  expect(choicesOf('Client')).toEqual([]);
});
