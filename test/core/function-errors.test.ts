import { callFunction, FUNCTIONS } from '../../core/custom-functions';
import type { Cell, Row } from '../../core/cells/cell';
import { atLevel, HEADERS, listOf } from './client';

const names = Object.keys(FUNCTIONS) as (keyof typeof FUNCTIONS)[]; // the keys are its names
const { rows } = listOf([atLevel(2)]);

/** The sentence of the error; throws if there are cells. */
function sentenceOf(given: { headers?: readonly Row[]; settings?: readonly Row[]; today?: Cell }): string {
  const result = callFunction('LEVEL', { headers: [HEADERS], rows, ...given });
  if (result.is === 'cells') throw new Error('The function has cells.');
  return result.sentence;
}

test.each([
  { line: ['mspLevel', 7], told: /mspLevel.*"7".*from 1 to 5/ },
  { line: ['hourlyRate', 'a lot'], told: /hourlyRate.*"a lot"/ },
  { line: ['columns', 'some'], told: /columns.*"some".*default or all/ },
  { line: ['locale', 'Klingon'], told: /locale.*"Klingon"/ },
  { line: ['hoursLow3', 99], told: /OML 3.*99 to 40/ },
  { line: ['capacityHours', 0], told: /capacityHours.*above 0/ },
])('the wrong setting $line gives a sentence', ({ line, told }) => {
  expect(sentenceOf({ settings: [line] })).toMatch(told);
});

test.each([
  { what: 'without Client', headers: [['IT Advice', 'IT Roadmap']], told: /Client/ },
  { what: 'without a practice', headers: [['Client', 'Employees']], told: /practice/ },
  { what: 'of one column', headers: [['IT Advice']], told: /Client/ },
  { what: 'that mean nothing', headers: [['x', 'y']], told: /Client/ },
  { what: 'that are blank', headers: [['', '']], told: /Client/ },
  { what: 'that are not there', headers: [], told: /Client/ },
])('headers $what give a sentence', ({ headers, told }) => {
  expect(sentenceOf({ headers })).toMatch(told);
});

test.each<{ today: Cell }>([
  { today: 'soon' },
  { today: 2026 },
  { today: true },
  { today: '#N/A' },
  { today: -1 },
])('the day $today gives a sentence', ({ today }) => {
  expect(sentenceOf({ today })).toMatch(/^The day is no date. Write .*\.$/);
});

test.each([
  { given: { settings: [['mspLevel', 7]] } },
  { given: { headers: [['IT Advice', 'IT Roadmap']] } },
  { given: { headers: [] } },
  { given: { today: 'soon' } },
])('the error of $given is one whole sentence', ({ given }) => {
  expect(sentenceOf(given)).toMatch(/^[A-Z][^\n]*\.$/);
});

test.each(names)('%s has the same error as the others', (name) => {
  const result = callFunction(name, { headers: [HEADERS], rows, settings: [['mspLevel', 7]] });
  expect(result).toEqual({ is: 'error', sentence: sentenceOf({ settings: [['mspLevel', 7]] }) });
});

test('the sentence about headers does not name a sheet, as a function does not get one', () => {
  expect(sentenceOf({ headers: [['x', 'y']] })).not.toMatch(/sheet/);
});
