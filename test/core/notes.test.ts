import { all, atLevel, listOf, scoreClient, type ClientCells, type Run } from './client';
import { scoreList } from './list';
import { serial } from './serial';

interface Case {
  readonly about: string;
  readonly cells: ClientCells;
  readonly run?: Run;
  /** What its one note must hold; empty where there must be none. */
  readonly says: readonly string[];
}

/** Each note alone: the cells of a client that earn it and nothing else, then those that just do not. */
const cases: readonly Case[] = [
  { about: 'nothing to remark', cells: atLevel(3), says: [] },

  { about: '10 hours at OML 2', cells: { ...atLevel(2), vcioHours: 10 }, says: [] },
  {
    about: '10.5 hours at OML 2',
    cells: { ...atLevel(2), vcioHours: 10.5 },
    says: ['10.5', '10', '25', 'no level'],
  },
  {
    about: '24.5 hours at OML 3',
    cells: { ...atLevel(3), vcioHours: 24.5 },
    says: ['24.5', '10', '25', 'no level'],
  },
  { about: '25 hours at OML 3', cells: { ...atLevel(3), vcioHours: 25 }, says: [] },
  {
    about: '15 hours at OML 0',
    cells: { ...all('no'), vcioHours: 15 },
    says: ['15', '10', '25', 'no level'],
  },

  { about: '3 hours at OML 0', cells: { ...all('no'), vcioHours: 3 }, says: ['3', 'OML 0', 'none'] },
  { about: '30 hours at OML 0', cells: { ...all('no'), vcioHours: 30 }, says: ['30', 'OML 0', 'none'] },
  { about: '0 hours at OML 0', cells: { ...all('no'), vcioHours: 0 }, says: [] },
  {
    about: '0.5 hours at OML 1',
    cells: { ...atLevel(1), vcioHours: 0.5 },
    says: ['0.5', 'below', '1 to 5', 'OML 1'],
  },
  { about: '1 hour at OML 1', cells: { ...atLevel(1), vcioHours: 1 }, says: [] },
  { about: '5 hours at OML 1', cells: { ...atLevel(1), vcioHours: 5 }, says: [] },
  {
    about: '8 hours at OML 1',
    cells: { ...atLevel(1), vcioHours: 8 },
    says: ['8', 'above', '1 to 5', 'OML 1'],
  },
  {
    about: '30 hours at OML 2',
    cells: { ...atLevel(2), vcioHours: 30 },
    says: ['30', 'above', '5 to 10', 'OML 2'],
  },
  {
    about: '41 hours at OML 3',
    cells: { ...atLevel(3), vcioHours: 41 },
    says: ['41', 'above', '25 to 40', 'OML 3'],
  },
  {
    about: '34 hours at OML 4',
    cells: { ...atLevel(4), vcioHours: 34 },
    says: ['34', 'below', '35 to 60', 'OML 4'],
  },
  {
    about: '130 hours at OML 5',
    cells: { ...all('yes'), vcioHours: 130 },
    says: ['130', 'above', '60 to 120', 'OML 5'],
  },

  { about: '65 % IT at OML 1', cells: { ...atLevel(1), itFocus: 65 }, says: [] }, // 15 points off
  { about: '64 % IT at OML 1', cells: { ...atLevel(1), itFocus: 64 }, says: ['64', '80', 'OML 1'] }, // 16 off
  { about: '65 % IT at OML 3', cells: { ...atLevel(3), itFocus: '65/35' }, says: [] },
  {
    about: '16.1 % IT where 1.1 % is set', // 15 points off
    cells: { ...atLevel(5), itFocus: 16.1 },
    run: { settings: { itPercent5: 1.1 } },
    says: [],
  },
  { about: '66 % IT at OML 3', cells: { ...atLevel(3), itFocus: 0.66 }, says: ['66', '50', 'OML 3'] },
  { about: '90 % IT at OML 0, which has no split', cells: { ...all('no'), itFocus: 90 }, says: [] },

  {
    about: 'a separate contract without a roadmap',
    cells: { ...atLevel(3), roadmap: 'no' },
    says: ['Separate vCIO Contract', 'IT Roadmap'],
  },
  {
    about: 'a separate contract without reviews',
    cells: { ...atLevel(3), qbr: 'no' },
    says: ['Separate vCIO Contract', 'Quarterly Reviews'],
  },
  {
    about: 'a separate contract without either',
    cells: { ...atLevel(3), roadmap: 'no', qbr: 'no' },
    says: ['Separate vCIO Contract', 'IT Roadmap and Quarterly Reviews'],
  },
  { about: 'a separate contract, the roadmap not answered', cells: { ...atLevel(3), roadmap: '' }, says: [] },
  {
    about: 'a separate contract under an annual cadence',
    cells: { separateContract: 'yes', roadmap: 'yes', cadence: 'annual' },
    says: ['Separate vCIO Contract', 'Quarterly Reviews'],
  },

  {
    about: 'cycles at 9 hours',
    cells: { ...atLevel(2), managementCycles: 'yes', vcioHours: 9 },
    says: ['Monthly and Weekly Cycles', '9', '10'],
  },
  { about: 'cycles at 10 hours', cells: { ...atLevel(2), managementCycles: 'yes', vcioHours: 10 }, says: [] },
  { about: 'cycles at unknown hours', cells: { ...atLevel(2), managementCycles: 'yes' }, says: [] },
  {
    about: 'cycles that the cadence names, at 9 hours',
    cells: { ...atLevel(2), managementCycles: '', cadence: 'monthly, weekly', vcioHours: 9 },
    says: ['Monthly and Weekly Cycles', '9', '10'],
  },

  {
    about: 'n/a on a required practice',
    cells: { ...atLevel(3), projectOffice: 'n/a' },
    says: ['Project Office', 'n/a'],
  },
  { about: 'n/a on a supporting practice', cells: { ...atLevel(3), education: 'n/a' }, says: [] },
  { about: 'n/a to advice that is implied', cells: { ...atLevel(2), advice: 'n/a' }, says: [] },

  {
    about: 'advice answered no beside a yes',
    cells: { ...atLevel(2), advice: 'no' },
    says: ['IT Advice', 'no'],
  },
  { about: 'advice not answered beside a yes', cells: { ...atLevel(2), advice: '' }, says: [] },
  { about: 'advice answered no beside noes', cells: all('no'), says: [] },

  {
    about: 'an unreadable answer',
    cells: { ...atLevel(2), policies: 'perhaps' },
    says: ['IT Policies', '"perhaps"'],
  },
  {
    about: 'a maturity of 6',
    cells: { ...atLevel(2), clientMaturity: 6 },
    says: ['Client IT Maturity', '6', '1 to 5'],
  },
  { about: 'a negative fee', cells: { ...atLevel(2), vcioFee: -10 }, says: ['vCIO Fee', '-10'] },
  { about: 'an ambiguous fee', cells: { ...atLevel(2), vcioFee: '$6.000' }, says: ['vCIO Fee', '6000', '6'] },
  { about: 'an error cell', cells: { ...atLevel(2), mspMrr: '#N/A' }, says: ['MSP MRR', '#N/A'] },
  {
    about: 'a last review after today',
    cells: { ...atLevel(2), lastReview: serial('2026-05-21') },
    says: ['Last Review', '2026-05-20'],
  },

  {
    about: 'a service two levels ahead of the client',
    cells: { ...atLevel(4), clientMaturity: 2 },
    says: ['Client IT Maturity', '2', '3', 'OML 4', 'ahead'], // 2 + 1 < 4
  },
  { about: 'a service one level ahead of the client', cells: { ...atLevel(4), clientMaturity: 3 }, says: [] }, // 3 + 1 ≥ 4
  {
    about: 'a service one level ahead, under no margin',
    cells: { ...atLevel(4), clientMaturity: 3 },
    run: { settings: { readinessMargin: 0 } },
    says: ['Client IT Maturity', '3', 'OML 4', 'ahead'],
  },
  {
    about: 'a service ahead of the client but for the cap',
    cells: { ...atLevel(5), clientMaturity: 1 },
    run: { settings: { mspLevel: 2 } },
    says: [],
  },

  {
    about: 'an overdue review',
    cells: { ...atLevel(3), lastReview: serial('2026-01-31') },
    says: ['overdue', '2026-02-28'],
  },
  {
    about: 'no review for over a year at OML 1',
    cells: { ...atLevel(1), lastReview: serial('2025-05-01') },
    says: ['year', '2025-05-01'],
  },
];

test.each(cases.filter(({ says }) => says.length > 0))('$about earns one note', ({ cells, run }) => {
  expect(scoreClient(cells, run).notes).toHaveLength(1);
});

test.each(cases.filter(({ says }) => says.length > 0))('the note on $about says $says', (client) => {
  const { notes } = scoreClient(client.cells, client.run);
  expect(client.says.filter((words) => !notes.join().includes(words))).toEqual([]);
});

test.each(cases.filter(({ says }) => says.length === 0))('$about earns no note', ({ cells, run }) => {
  expect(scoreClient(cells, run).notes).toEqual([]);
});

test('a name that stands in the list twice is noted on both rows', () => {
  const clients = [
    { ...atLevel(1), client: 'Fennwick Bakery' },
    { ...atLevel(2), client: ' fennwick bakery ' },
    { ...atLevel(2), client: 'Fennwick Mill' },
  ];
  const noted = scoreList(listOf(clients)).clients.map(({ values }) => values.notes !== '');
  expect(noted).toEqual([true, true, false]);
});
