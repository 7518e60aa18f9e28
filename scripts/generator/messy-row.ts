import { fromSerial, isoDay } from '../../core/cells/calendar';
import { ANSWER_WORDS, type Answer } from '../../core/model/answers';
import type { FieldId } from '../../core/model/fields';
import { PRACTICES } from '../../core/model/practices';
import type { Random } from '../random';
import { clientId, LIST_DAY, LISTED_FIELDS, managerName, textOf, type ListedClient } from './clean-row';
import type { DrawnClient } from './draw-client';

const OWN_HEADERS: Partial<Record<FieldId, string>> = {
  client: 'Company Name',
  active: 'Status',
  employees: '# Seats',
  mspMrr: 'MRR $',
  lastReview: 'Last QBR',
  cadence: 'Review Cadence',
  roadmap: 'Technology Roadmap',
  qbr: 'QBRs per Year',
  separateContract: 'vCIO Contract',
  education: 'User Training',
  businessApplications: 'Business Apps',
  projectOffice: 'PMO',
};
/** Headers as owners write them, in the order of the cells of a row. */
export const MESSY_HEADERS: readonly string[] = LISTED_FIELDS.map(
  ({ id, header }) => OWN_HEADERS[id] ?? header,
);

/** Each account manager has a habit, with an occasional other word. */
const HABITS = [
  { yes: 'yes', no: 'no' },
  { yes: 'x', no: 'n' },
  { yes: 'Y', no: 'N' },
  { yes: '✓', no: '✗' },
  { yes: 'TRUE', no: 'FALSE' },
] as const;

/** A client's cells as people type them: different spellings, currency signs, typos, an occasional error. */
export function messyRow(listed: ListedClient, random: Random): readonly string[] {
  const { client } = listed;
  return [
    listed.name,
    random.isTrue(0.2) ? '' : clientId(listed),
    managerName(client),
    client.isActive ? 'Active' : 'Inactive',
    random.isTrue(0.002) ? `${client.employees}.5` : String(client.employees),
    money(client.mspMrr, random),
    money(client.vcioFee, random),
    random.isTrue(0.001) ? '#N/A' : textOf(client.vcioHours),
    focus(client.itFocus, random),
    random.isTrue(0.001) ? '6' : textOf(client.clientMaturity),
    textOf(client.targetLevel),
    client.daysSinceReview === undefined
      ? random.oneOf(['', '', '-', 'tbd'])
      : day(LIST_DAY - client.daysSinceReview, random),
    random.isTrue(0.01) ? 'biweekly' : client.cadence,
    ...PRACTICES.map(({ id }, index) => {
      const answer = client.answers[index] ?? 'unknown';
      if (id === 'qbr' && answer === 'yes') return random.oneOf(['4', '4', '3']);
      if (id === 'qbr' && answer === 'no') return random.oneOf(['0', '1', '2']);
      if (id === 'separateContract' && answer === 'yes')
        return random.oneOf(['separate', 'Standalone', 'own']);
      if (id === 'separateContract' && answer === 'no')
        return random.oneOf(['bundled', 'Included', 'part of MSP']);
      return spelled(answer, client, random);
    }),
  ];
}

function spelled(answer: Answer, { manager }: DrawnClient, random: Random): string {
  if (answer === 'unknown') return random.oneOf(['', '', '', '', '', '?', 'tbd']);
  if (answer === 'n/a') return random.oneOf(['n/a', 'N/A', 'na']);
  if (random.isTrue(0.9)) return HABITS[manager % HABITS.length]?.[answer] ?? answer;
  const words = ANSWER_WORDS[answer];
  const word = words[random.whole(0, words.length - 1)] ?? answer;
  return random.isTrue(0.3) ? word.toUpperCase() : word;
}

function money(amount: number | undefined, random: Random): string {
  if (amount === undefined) return '';
  const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
  if (random.isTrue(0.001) && amount >= 1000) return `$${grouped.replace(',', '.')}`;
  return random.oneOf([`$${grouped}`, `$${grouped}.00`, `${grouped}.00`, String(amount)]);
}

function focus(percent: number | undefined, random: Random): string {
  if (percent === undefined) return '';
  return random.oneOf([
    `${percent}/${100 - percent}`,
    `${percent}%`,
    `${percent}% - ${100 - percent}%`,
    String(percent / 100),
  ]);
}

function day(serial: number, random: Random): string {
  const { year, month, day: dayOfMonth } = fromSerial(serial);
  return random.oneOf([
    `${month}/${dayOfMonth}/${year}`,
    `${month}/${dayOfMonth}/${year}`,
    `${String(month).padStart(2, '0')}/${String(dayOfMonth).padStart(2, '0')}/${year % 100}`,
    `${isoDay(serial)} 09:30`,
    `${year}/${String(month).padStart(2, '0')}`,
  ]);
}
