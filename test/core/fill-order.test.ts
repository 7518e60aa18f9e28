import { answersByName } from './named-answers';
import { all, assessClient, type ClientCells } from './client';

const settled = (cells: ClientCells) =>
  answersByName(assessClient({ rolesDocumented: 'no', ...cells })).answers;

/** How a cadence fills in blank answers. */
const cadences = [
  { cadence: 'ad-hoc', qbr: 'no', managementCycles: 'no' },
  { cadence: 'as needed', qbr: 'no', managementCycles: 'no' },
  { cadence: 'none', qbr: 'no', managementCycles: 'no' },
  { cadence: 'annual', qbr: 'no', managementCycles: 'no' },
  { cadence: 'ad hoc, yearly', qbr: 'no', managementCycles: 'no' },
  { cadence: 'quarterly', qbr: 'yes', managementCycles: 'no' },
  { cadence: 'annual + QBR', qbr: 'yes', managementCycles: 'no' },
  { cadence: 'monthly', qbr: 'unknown', managementCycles: 'unknown' },
  { cadence: 'weekly', qbr: 'unknown', managementCycles: 'unknown' },
  { cadence: 'annual/monthly', qbr: 'unknown', managementCycles: 'unknown' },
  { cadence: 'quarterly, monthly', qbr: 'yes', managementCycles: 'unknown' },
  { cadence: 'monthly & weekly', qbr: 'unknown', managementCycles: 'yes' },
  { cadence: 'annual quarterly monthly weekly', qbr: 'yes', managementCycles: 'yes' },
  { cadence: 'biweekly', qbr: 'unknown', managementCycles: 'unknown' },
  { cadence: '', qbr: 'unknown', managementCycles: 'unknown' },
];

test.each(cadences)('a cadence of "$cadence" makes a blank Quarterly Reviews $qbr', ({ cadence, qbr }) => {
  expect(settled({ cadence }).qbr).toBe(qbr);
});

test.each(cadences)(
  'a cadence of "$cadence" makes blank Monthly and Weekly Cycles $managementCycles',
  ({ cadence, managementCycles }) => {
    expect(settled({ cadence }).managementCycles).toBe(managementCycles);
  },
);

test.each([
  { answer: 'yes', cadence: 'ad-hoc' },
  { answer: 'no', cadence: 'quarterly' },
  { answer: 'n/a', cadence: 'quarterly' },
])('Quarterly Reviews answered $answer stays so under a cadence of "$cadence"', ({ answer, cadence }) => {
  expect(settled({ qbr: answer, cadence }).qbr).toBe(answer);
});

test.each([
  { answer: 'yes', cadence: 'annual' },
  { answer: 'no', cadence: 'monthly, weekly' },
  { answer: 'n/a', cadence: 'monthly, weekly' },
])('Monthly and Weekly Cycles answered $answer stay so under "$cadence"', ({ answer, cadence }) => {
  expect(settled({ managementCycles: answer, cadence }).managementCycles).toBe(answer);
});

test.each(['no', 'n/a', '', 'yes'])('advice answered "%s" is a yes beside any other yes', (advice) => {
  expect(settled({ ...all('no'), advice, customSolutions: 'yes' }).advice).toBe('yes');
});

test('a yes from the cadence implies advice', () => {
  expect(settled({ cadence: 'quarterly' }).advice).toBe('yes');
});

test.each(['no', 'n/a', ''])('advice answered "%s" stays so if nothing else is in place', (advice) => {
  expect(settled({ ...all('no'), advice }).advice).toBe(advice || 'unknown');
});

test('advice answered no is still possible if another practice is open', () => {
  expect(assessClient({ advice: 'no', roadmap: '' }).possibleLevel).toBe(5);
});
