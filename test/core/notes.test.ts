import { all, atLevel, listOf, scoreClient, type ClientCells, type Run } from './client';
import { scoreList } from './list';
import { serial } from './serial';

interface Case {
  readonly about: string;
  readonly cells: ClientCells;
  readonly run?: Run;
  /** All its notes. */
  readonly notes: readonly string[];
}

const withoutContract = { settings: { contractRequired: 'no' } };

/** Each note alone: the cells of a client that get it and nothing else, beside those that just do not. */
const cases: readonly Case[] = [
  { about: 'nothing to remark', cells: atLevel(3), notes: [] },

  { about: '10 hours at OML 2', cells: { ...atLevel(2), vcioHours: 10 }, notes: [] },
  {
    about: '10.5 hours at OML 2',
    cells: { ...atLevel(2), vcioHours: 10.5 },
    notes: [
      'vCIO Hours: 10.5 a year is between OML 2 (up to 10) and OML 3 (from 25), and OML 2 takes 5 to 10',
    ],
  },
  {
    about: '14 hours at OML 1',
    cells: { ...atLevel(1), vcioHours: 14 },
    notes: ['vCIO Hours: 14 a year is between OML 2 (up to 10) and OML 3 (from 25), and OML 1 takes 1 to 5'],
  },
  {
    about: '24.5 hours at OML 3',
    cells: { ...atLevel(3), vcioHours: 24.5 },
    notes: [
      'vCIO Hours: 24.5 a year is between OML 2 (up to 10) and OML 3 (from 25), and OML 3 takes 25 to 40',
    ],
  },
  { about: '25 hours at OML 3', cells: { ...atLevel(3), vcioHours: 25 }, notes: [] },
  {
    about: '14 hours at OML 0',
    cells: { ...all('no'), vcioHours: 14 },
    notes: ['vCIO Hours: 14 a year is between OML 2 (up to 10) and OML 3 (from 25), and OML 0 takes none'],
  },
  {
    about: '3 hours at OML 0',
    cells: { ...all('no'), vcioHours: 3 },
    notes: ['vCIO Hours: 3 a year spent, but no vCIO service is confirmed (OML 0 takes none)'],
  },
  { about: '0 hours at OML 0', cells: { ...all('no'), vcioHours: 0 }, notes: [] },
  {
    about: '0.5 hours at OML 1',
    cells: { ...atLevel(1), vcioHours: 0.5 },
    notes: ['vCIO Hours: 0.5 a year, less than the 1 to 5 that OML 1 takes'],
  },
  { about: '1 hour at OML 1', cells: { ...atLevel(1), vcioHours: 1 }, notes: [] },
  { about: '5 hours at OML 1', cells: { ...atLevel(1), vcioHours: 5 }, notes: [] },
  {
    about: '32 hours at OML 2',
    cells: { ...atLevel(2), vcioHours: 32 },
    notes: ['vCIO Hours: 32 a year, more than the 5 to 10 that OML 2 takes'],
  },
  {
    about: '34 hours at OML 5, written as 34:00',
    cells: { ...all('yes'), vcioHours: '34:00' },
    notes: ['vCIO Hours: 34 a year, less than the 60 to 120 that OML 5 takes'],
  },
  {
    about: '82:30 hours at OML 4',
    cells: { ...atLevel(4), vcioHours: '82:30' },
    notes: ['vCIO Hours: 82.5 a year, more than the 35 to 60 that OML 4 takes'],
  },

  { about: '65 % IT at OML 1', cells: { ...atLevel(1), itFocus: 65 }, notes: [] }, // 15 points off
  {
    about: '64 % IT at OML 1', // 16 points off
    cells: { ...atLevel(1), itFocus: 64 },
    notes: ['IT Focus %: 64% of the time goes to IT, 80% is expected at OML 1'],
  },
  { about: '65 % IT at OML 3', cells: { ...atLevel(3), itFocus: '65/35' }, notes: [] },
  {
    about: '16.1 % IT where 1.1 % is set', // 15 points off
    cells: { ...atLevel(5), itFocus: 16.1 },
    run: { settings: { itPercent5: 1.1 } },
    notes: [],
  },
  {
    about: '66 % IT at OML 3',
    cells: { ...atLevel(3), itFocus: 0.66 },
    notes: ['IT Focus %: 66% of the time goes to IT, 50% is expected at OML 3'],
  },
  { about: '90 % IT at OML 0, which has no split', cells: { ...all('no'), itFocus: 90 }, notes: [] },

  {
    about: 'a separate contract without a roadmap',
    cells: { ...atLevel(3), roadmap: 'no' },
    notes: ['Separate vCIO Contract: yes, but IT Roadmap is no, and OML 2 needs it first'],
  },
  {
    about: 'a separate contract without reviews',
    cells: { ...atLevel(3), qbr: 'no' },
    notes: ['Separate vCIO Contract: yes, but Quarterly Reviews are no, and OML 2 needs them first'],
  },
  {
    about: 'a separate contract without either',
    cells: { ...atLevel(3), roadmap: 'no', qbr: 'no' },
    notes: [
      'Separate vCIO Contract: yes, but IT Roadmap and Quarterly Reviews are no, and OML 2 needs both first',
    ],
  },
  {
    about: 'a separate contract without either, not asked for',
    cells: { ...atLevel(3), roadmap: 'no', qbr: 'no' },
    run: withoutContract,
    notes: [],
  },
  {
    about: 'a separate contract, the roadmap not answered',
    cells: { ...atLevel(3), roadmap: '' },
    notes: [],
  },
  {
    about: 'a separate contract under an annual cadence',
    cells: { separateContract: 'yes', roadmap: 'yes', cadence: 'annual' },
    notes: ['Separate vCIO Contract: yes, but Quarterly Reviews are no, and OML 2 needs them first'],
  },

  {
    about: 'a fee without a contract',
    cells: { ...atLevel(2), vcioFee: 300 },
    notes: ['vCIO Fee: 300 a month is billed without a Separate vCIO Contract'],
  },
  {
    about: 'a fee where the contract is n/a',
    cells: { ...atLevel(2), separateContract: 'n/a', vcioFee: 300 },
    notes: [
      'vCIO Fee: 300 a month is billed without a Separate vCIO Contract',
      'Separate vCIO Contract: n/a counts as no, because OML 3 needs it',
    ],
  },
  { about: 'a fee where the contract is open', cells: { ...atLevel(2, ''), vcioFee: 300 }, notes: [] },
  { about: 'a fee of 0', cells: { ...atLevel(2), vcioFee: 0 }, notes: [] },
  {
    about: 'a fee, the contract not asked for',
    cells: { ...atLevel(2), vcioFee: 300 },
    run: withoutContract,
    notes: [],
  },
  {
    about: 'a fee of OML 3 at OML 1', // 40 × 200 / 12
    cells: { ...atLevel(1, ''), employees: 60, vcioFee: 900 },
    notes: [
      'vCIO Fee: 900 a month would pay for OML 3 (from 666.67 for a client this size), and the client gets OML 1',
    ],
  },
  { about: 'a fee a cent less', cells: { ...atLevel(1, ''), employees: 60, vcioFee: 666.66 }, notes: [] },
  { about: 'a fee of OML 3 at OML 3', cells: { ...atLevel(3), employees: 60, vcioFee: 900 }, notes: [] },
  {
    about: 'a fee of OML 3 without a contract',
    cells: { ...atLevel(2), employees: 60, vcioFee: 1200 },
    notes: [
      'vCIO Fee: 1200 a month without a Separate vCIO Contract would pay for OML 3 ' +
        '(from 666.67 for a client this size), and the client gets OML 2',
    ],
  },

  {
    about: 'cycles at 8 hours',
    cells: { ...atLevel(2), managementCycles: 'yes', vcioHours: 8 },
    notes: ['Monthly and Weekly Cycles: yes, but only 8 vCIO Hours a year, and such cycles take 10 or more'],
  },
  {
    about: 'cycles at 10 hours',
    cells: { ...atLevel(2), managementCycles: 'yes', vcioHours: 10 },
    notes: [],
  },
  { about: 'cycles at unknown hours', cells: { ...atLevel(2), managementCycles: 'yes' }, notes: [] },
  {
    about: 'cycles that the cadence names, at 9 hours',
    cells: { ...atLevel(2), managementCycles: '', cadence: 'monthly, weekly', vcioHours: 9 },
    notes: ['Monthly and Weekly Cycles: yes, but only 9 vCIO Hours a year, and such cycles take 10 or more'],
  },

  {
    about: 'n/a on a required practice',
    cells: { ...atLevel(3), projectOffice: 'n/a' },
    notes: ['Project Office: n/a counts as no, because OML 5 needs it'],
  },
  { about: 'n/a on a supporting practice', cells: { ...atLevel(3), education: 'n/a' }, notes: [] },
  { about: 'n/a to advice that is implied', cells: { ...atLevel(2), advice: 'n/a' }, notes: [] },

  {
    about: 'advice answered no beside a yes',
    cells: { ...atLevel(2), advice: 'no' },
    notes: ['IT Advice: answered no, read as yes because IT Roadmap is yes'],
  },
  { about: 'advice not answered beside a yes', cells: { ...atLevel(2), advice: '' }, notes: [] },
  { about: 'advice answered no beside noes', cells: all('no'), notes: [] },

  {
    about: 'an unreadable answer',
    cells: { ...atLevel(2), policies: 'maybe' },
    notes: ['IT Policies: "maybe" is no answer, so write yes, no or n/a, or leave it blank'],
  },
  {
    about: 'a cell with a semicolon in it',
    cells: { ...atLevel(2), policies: 'maybe; later' },
    notes: ['IT Policies: "maybe, later" is no answer, so write yes, no or n/a, or leave it blank'],
  },
  {
    about: 'a cadence that is not understood',
    cells: { ...atLevel(2), cadence: 'biweekly' },
    notes: ['Meeting Cadence: "biweekly" is not one of ad-hoc, annual, quarterly, monthly and weekly'],
  },
  {
    about: 'a maturity of 6',
    cells: { ...atLevel(2), clientMaturity: 6 },
    notes: ['Client IT Maturity: "6" is not between 1 and 5, so it is left out'],
  },
  {
    about: 'employees and a half',
    cells: { ...atLevel(2), employees: 29.5 },
    notes: ['Employees: "29.5" is not a whole number, so it is left out'],
  },
  {
    about: 'a maturity in words',
    cells: { ...atLevel(2), clientMaturity: 'good' },
    notes: ['Client IT Maturity: "good" is no number, so write a whole number from 1 to 5'],
  },
  {
    about: 'a negative fee',
    cells: { ...atLevel(2), vcioFee: -10 },
    notes: ['vCIO Fee: "-10" is below 0, so it is left out'],
  },
  {
    about: 'an ambiguous MRR',
    cells: { ...atLevel(2), mspMrr: '$6.000' },
    notes: ['MSP MRR: "$6.000" is read as 6 and could be 6000'],
  },
  {
    about: 'an ambiguous MRR in a German workbook',
    cells: { ...atLevel(2), mspMrr: '$6.000' },
    run: { locale: 'de-DE' },
    notes: ['MSP MRR: "$6.000" is read as 6000 and could be 6'],
  },
  {
    about: 'an amount in words',
    cells: { ...atLevel(2), mspMrr: 'lots' },
    notes: ['MSP MRR: "lots" is no amount, so write an amount such as 1,500'],
  },
  {
    about: 'an error cell',
    cells: { ...atLevel(2), mspMrr: '#N/A' },
    notes: ['MSP MRR: the cell shows #N/A, so it is left out'],
  },
  {
    about: 'a split that makes more than 100',
    cells: { ...atLevel(2), itFocus: '80/30' },
    notes: ['IT Focus %: "80/30" does not add up to 100, so it is left out'],
  },
  {
    about: 'a date that does not exist',
    cells: { ...atLevel(2), lastReview: 'spring' },
    notes: ['Last Review: "spring" is no date, so write a date such as 2026-03-31'],
  },
  {
    about: 'a last review after today',
    cells: { ...atLevel(2), lastReview: serial('2027-03-01') },
    notes: ['Last Review: "2027-03-01" is after today, so it is left out'],
  },

  {
    about: 'a service two levels ahead of the client',
    cells: { ...atLevel(4), clientMaturity: 2 }, // 2 + 1 < 4
    notes: [
      'Client IT Maturity: 2 (infrastructure under control), so OML 4 runs ahead of the client, and OML 3 would fit',
    ],
  },
  {
    about: 'a service one level ahead of the client',
    cells: { ...atLevel(4), clientMaturity: 3 },
    notes: [],
  }, // 3 + 1 ≥ 4
  {
    about: 'a service one level ahead, under no margin',
    cells: { ...atLevel(4), clientMaturity: 3 },
    run: { settings: { readinessMargin: 0 } },
    notes: [
      'Client IT Maturity: 3 (IT managed with policies), so OML 4 runs ahead of the client, and OML 3 would fit',
    ],
  },
  {
    about: 'a service ahead of client and MSP',
    cells: { ...atLevel(5), clientMaturity: 1 },
    run: { settings: { mspLevel: 2 } },
    notes: [
      'Client IT Maturity: 1 (firefighting), so OML 5 runs ahead of the client, and OML 2 would fit',
      "MSP Level: OML 2, so OML 5 here runs ahead of the MSP's own level",
    ],
  },

  {
    about: 'an overdue review',
    cells: { ...atLevel(3), lastReview: serial('2026-01-31') },
    notes: ['Last Review: 2026-01-31, and the next was due 2026-02-28'],
  },
  {
    about: 'no review for over a year at OML 1',
    cells: { ...atLevel(1), lastReview: serial('2025-05-01') },
    notes: ['Last Review: 2025-05-01, more than a year ago'],
  },
  {
    about: 'a review a year ago to the day',
    cells: { ...atLevel(1), lastReview: serial('2025-05-20') },
    notes: [],
  },
  {
    about: 'no review for over a year at OML 1 that meets once a year',
    cells: { ...atLevel(1), cadence: 'annual', lastReview: serial('2025-05-01') },
    notes: ['Last Review: 2025-05-01, and the next was due 2026-05-01'],
  },
];

test.each(cases)('the notes on $about are $notes', ({ cells, run, notes }) => {
  expect(scoreClient(cells, run).notes).toEqual(notes);
});

test('a name that occurs twice in the list is noted on both rows', () => {
  const clients = [
    { ...atLevel(1), client: 'Fennwick Bakery' },
    { ...atLevel(2), client: ' fennwick bakery ' },
    { ...atLevel(2), client: 'Fennwick Mill' },
  ];
  const noted = scoreList(listOf(clients)).clients.map(({ values }) => values.notes !== '');
  expect(noted).toEqual([true, true, false]);
});
