import { atLevel, listOf, type ClientCells } from './client';
import { scoreList } from './list';
import { serial } from './serial';

/** A client with every note but the first and those that exclude each other. */
const troubled: ClientCells = {
  ...atLevel(4),
  client: 'Quarrystone Legal',
  vcioHours: 4, // below the band, and under 10 with cycles
  itFocus: 90,
  roadmap: 'yes',
  advice: 'no',
  projectOffice: 'n/a',
  strategyInfluence: 'perhaps',
  clientMaturity: 1,
  lastReview: serial('2025-12-31'),
};

test('the notes are in their fixed order', () => {
  expect(topicsOf(troubled)).toEqual([
    'vCIO Hours',
    'IT Focus %',
    'Monthly and Weekly Cycles',
    'Project Office',
    'IT Advice',
    'Strategy Influence',
    'Client IT Maturity',
    'Client',
    'Last Review',
  ]);
});

test('the note on the contract is between the focus and the cycles', () => {
  expect(topicsOf({ ...troubled, qbr: 'no', vcioHours: 12, itFocus: 20 })).toEqual([
    'vCIO Hours',
    'IT Focus %',
    'Separate vCIO Contract',
    'Project Office',
    'IT Advice',
    'Strategy Influence',
    'Client',
  ]);
});

test('the notes of a client that is not scored say why, then what was not understood, then that it is a duplicate', () => {
  const unscored = { client: 'Quarrystone Legal', policies: 'perhaps', clientMaturity: 7 };
  expect(topicsOf(unscored)).toEqual(['Not scored', 'Client IT Maturity', 'IT Policies', 'Client']);
});

/** The subject of each note, for the second of two clients with the same name. */
function topicsOf(client: ClientCells): readonly string[] {
  const [, second] = scoreList(listOf([{ ...client, vcioHours: '' }, client])).clients;
  return String(second?.values.notes)
    .split('; ')
    .map((note) => note.split(':')[0] ?? '');
}
