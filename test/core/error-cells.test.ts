import { FIELDS } from '../../core/model/fields';
import { scoreList } from './list';
import { readCell } from './reading';

const errors = [
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#ERROR!',
];
const headers = FIELDS.filter(({ id }) => id !== 'client' && id !== 'advice').map(({ header }) => header);

test.each(headers)('an error cell is unknown in %s', (header) => {
  const { facts } = readCell({ header, cell: '#N/A' });
  expect(facts).toEqual(readCell({ header, cell: '' }).facts);
});

test.each(headers)('an error cell is a problem in %s', (header) => {
  const { problems } = readCell({ header, cell: '#N/A' });
  expect(problems).toMatchObject([{ cell: 'C2', found: '#N/A' }]);
});

test.each(errors)('%s is an error, not a word', (cell) => {
  const { facts, problems } = readCell({ header: 'Account Manager', cell });
  expect([facts.accountManager, problems.length]).toEqual([undefined, 1]);
});

test('n/a is an answer and #N/A is not', () => {
  expect(
    ['n/a', '#N/A'].map((cell) => readCell({ header: 'IT Policies', cell }).facts.answers.policies),
  ).toEqual(['n/a', 'unknown']);
});

test('an error in one cell does not keep the rest of the row from being scored', () => {
  const { client } = scoreList({
    headers: ['Client', 'Employees', 'Active', 'IT Roadmap', 'QBR', 'Last Review'],
    rows: [['Acme', '#REF!', '#N/A', 'yes', 'yes', '#VALUE!']],
  });
  expect(client('Acme').values.oml).toBe(2);
});

test('a header that is an error is read as nothing', () => {
  const { plan } = scoreList({ headers: ['Client', '#REF!', 'IT Advice'], rows: [['Acme', 'x', 'yes']] });
  expect(plan.mappedColumns.map(({ column }) => column)).toEqual([0, 2]);
});
