import { ANSWER_WORDS, CONTRACT_WORDS, QUARTERLY_REVIEWS_WANTED } from '../core/model/answers';
import { FIELDS } from '../core/model/fields';
import { LEVELS, type CycleId } from '../core/model/levels';
import { NO_CLIENT_WORDS, NO_LONGER_CLIENT_WORDS } from '../core/model/client-types';
import { LIMITS, LIMIT_MEANINGS } from '../core/model/limits';
import { STATUS_WORDS } from '../core/model/active-words';
import { OUTPUTS } from '../core/model/outputs';
import { PRACTICES, SUPPORTING_WANTED } from '../core/model/practices';
import { SETTING_LINES } from '../core/model/settings';
import { SIZE_SEGMENTS } from '../core/model/sizes';
import { MODEL_VERSION } from '../core/model/version';

const REVIEWS =
  '3 months at OML 2, 1 month from OML 3 on, or what the meeting cadence says where that is shorter (1 month for weekly or monthly, 3 for quarterly, 12 for annual). Without a last review it is the end of this month, the next quarter-end or the end of this year. With neither it is the next quarter-end.';
const PORTFOLIO = [
  "- **Gain** of a move: the MRR floor of the next level less today's vCIO fee. A fee that is not known is 0 below OML 3, and the floor of today's level from OML 3 on.",
  '- **Best moves**: to OML 3 or above, the target not reached, a gain above 0, nothing that keeps the client back, and a floor of at most `affordableShare` of its MSP MRR. Fewest steps left first, then the highest gain.',
  '- **Programme**: for each piece of work, how many clients wait for it, how many need nothing else, and what those gain.',
  '- **Advice carried by MSP contracts**, a year: at OML 0 to 2, hours spent × rate less 12 fees, never below 0 for a client. **vCIO service not covered by its fee** is the same from OML 3 on.',
  '- A figure without data says which column is missing or empty, and one that rests on some clients only says on how many.',
].join('\n');

const CYCLES: readonly (readonly [CycleId, string])[] = [
  ['annual', 'annual'],
  ['quarterly', 'quarterly'],
  ['monthly', 'monthly'],
  ['weeklyOrAdHoc', 'weekly or ad-hoc'],
];

/** The page that explains the model to owners, generated from the model itself. */
export function modelPage(): string {
  return `${[
    `# The vCIO OML model, version ${MODEL_VERSION}`,
    'This page is made from `core/model` by `npm run docs`. Change the model, not the page.',
    "A client's **vCIO OML** (operational maturity level, 0 to 5) says how mature the virtual-CIO service is that its MSP gives it. Levels are climbed in order and none is skipped. From OML 3 on the vCIO service has a contract of its own: while it is a part of the MSP contract, a client is OML 2 at most. Hours never decide a level.",
    '## Levels',
    levels(),
    '## Practices',
    `Each is answered yes, no or n/a, or left blank where it is not known. The gate of a level holds when all its required practices are yes and enough of its supporting ones. A supporting practice that is n/a is not asked for; n/a on a required one counts as no. The confirmed level takes a blank as no, the possible one as yes. Any practice that is yes makes IT Advice a yes.`,
    practices(),
    '## Hours and money',
    `A client's target is in the band of its level, by its size: ${sizes()}; in the middle where the size is not known. It is rounded to the half hour. The MRR floor is target hours × hourly rate / 12. The target falls on the year's cycles like this:`,
    cycles(),
    `The next review is an interval after the last one: ${REVIEWS}`,
    '## What keeps a client from the next level',
    'The first that fits. None of them takes away work that is already delivered: the OML itself follows from the answers alone.',
    LIMITS.map((limit) => `- **${limit}**: ${LIMIT_MEANINGS[limit]}`).join('\n'),
    '## The portfolio',
    PORTFOLIO,
    '## Fields and the headers they are found by',
    'Case, punctuation, a prefix up to a colon and marks such as `*`, `#` and `[required]` do not matter. A longer header that holds all words of a name matches too.',
    fields(),
    '## Packages',
    "Where packages with answers are known, a practice that the row and its cadence leave open takes the answer of the client's package. What the row says always wins.",
    '## Answers',
    answers(),
    `Quarterly Reviews also takes the number of reviews a year: ${QUARTERLY_REVIEWS_WANTED} or more is yes. Separate vCIO Contract also takes ${CONTRACT_WORDS.yes.join(', ')} for yes and ${CONTRACT_WORDS.no.join(', ')} for no. A Meeting Cadence answers Quarterly Reviews and Monthly and Weekly Cycles where these are blank.`,
    `Active also takes ${STATUS_WORDS.active.join(', ')} for yes and ${STATUS_WORDS.inactive.join(', ')} for no; under a header such as Inactive a plain yes or no turns round, and these words mean what they say. A Client Type with one of these words is no client: ${NO_CLIENT_WORDS.join(', ')}; beside the word client or customer only these count: ${NO_LONGER_CLIENT_WORDS.join(', ')}.`,
    '## The OML columns',
    table(
      ['Column', 'Key', 'Written'],
      OUTPUTS.map(({ header, id, isDefault }) => [
        header,
        `\`${id}\``,
        isDefault ? 'always' : 'with `columns` = `all`',
      ]),
    ),
    '## Settings',
    table(
      ['Setting', 'Standard', 'Meaning'],
      SETTING_LINES.map(({ id, seed, meaning }) => [`\`${id}\``, String(seed ?? 'blank'), meaning]),
    ),
  ].join('\n\n')}\n`;
}

function levels(): string {
  return table(
    [
      'OML',
      'Name',
      'Goal',
      'Regularity',
      'IT / management',
      'Hours a year',
      'Challenge',
      'Value to the client',
    ],
    LEVELS.map(({ level, name, goal, regularity, itPercent, hoursLow, hoursHigh, challenge, value }) => [
      String(level),
      name,
      goal,
      regularity.join(', ') || '–',
      itPercent === undefined ? '–' : `${itPercent} / ${100 - itPercent}`,
      hoursHigh === 0 ? '0' : `${hoursLow}–${hoursHigh}`,
      challenge,
      value,
    ]),
  );
}

function practices(): string {
  return table(
    ['OML', 'Practice', 'Gate', 'Question', 'Step where it is missing'],
    PRACTICES.map(({ level, header, gate, question, step }) => [
      String(level),
      header,
      gate === 'required'
        ? 'required'
        : `supporting, ${SUPPORTING_WANTED[level]} of ${supportingCount(level)}`,
      question,
      step,
    ]),
  );
}

function supportingCount(level: number): number {
  return PRACTICES.filter((practice) => practice.level === level && practice.gate === 'supporting').length;
}

function sizes(): string {
  return SIZE_SEGMENTS.map(
    ({ name, employeesFrom, sixths }) =>
      `${name} from ${employeesFrom} seats at ${Math.round((sixths / 6) * 100)} %`,
  ).join(', ');
}

function cycles(): string {
  return table(
    ['OML', ...CYCLES.map(([, name]) => name)],
    LEVELS.slice(1).map(({ level, cycleParts }) => {
      const sum = Object.values(cycleParts).reduce((total, part) => total + part, 0);
      return [
        String(level),
        ...CYCLES.map(([id]) => (cycleParts[id] === undefined ? '–' : `${cycleParts[id]}/${sum}`)),
      ];
    }),
  );
}

function fields(): string {
  return table(
    ['Header', 'Id', 'Meaning', 'Also found as'],
    FIELDS.map(({ header, id, meaning, aliases, wholeAliases = [] }) => [
      header,
      `\`${id}\``,
      meaning,
      [...aliases, ...wholeAliases].join(', '),
    ]),
  );
}

function answers(): string {
  return Object.entries(ANSWER_WORDS)
    .map(
      ([answer, words]) =>
        `- **${answer}**: ${words.map((word) => (word === '' ? 'blank' : word)).join(', ')}`,
    )
    .join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
