import { LEVELS, type LevelNumber } from './levels';
import { wordFor } from './number-words';
import { OUTPUTS } from './outputs';

/** The choices of an MSP; every host reads and keeps them on the sheet `OML Settings`. */
export interface Settings {
  /** Money per hour. */
  readonly hourlyRate: number;
  /** The vCIO OML that the MSP's own team can deliver; absent is not known. */
  readonly mspLevel: LevelNumber | undefined;
  /** Whether OML 3 needs a vCIO contract separate from the MSP contract. */
  readonly contractRequired: boolean;
  /** How far a client's OML may be ahead of its own IT maturity. */
  readonly readinessMargin: number;
  /** How many next steps a cell shows. */
  readonly stepsPerCell: number;
  /** Hours a year that one vCIO has for clients. */
  readonly capacityHours: number;
  /** Percent 1–100 of its MSP MRR that a client's next MRR floor may take to be one of the best moves. */
  readonly affordableShare: number;
  /** A symbol shown with money; absent is none. Nothing is converted. */
  readonly currency: string | undefined;
  readonly columns: 'default' | 'all';
  /** How text numbers and dates are read; absent until a first run has filled it in. */
  readonly locale: string | undefined;
  /** Hours and split by level, index = level. */
  readonly levels: readonly LevelSettings[];
}

/** The numbers of a level that an MSP may change. */
export interface LevelSettings {
  readonly hoursLow: number;
  readonly hoursHigh: number;
  /** Percent 0–100; absent at level 0, which has no split. */
  readonly itPercent: number | undefined;
}

/** What a setting's value may be. */
export type SettingKind =
  | {
      readonly is: 'number';
      readonly unit: 'money' | 'hours' | 'whole';
      readonly from: number;
      readonly to?: number;
      readonly above?: number;
    }
  | { readonly is: 'percent'; readonly above?: number }
  | { readonly is: 'symbol' }
  | { readonly is: 'yesNo' }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | { readonly is: 'locale' };

/** A setting as the settings sheet has it: one line, and one id for the command line. */
export interface SettingLine {
  readonly id: string;
  readonly kind: SettingKind;
  /** What a blank cell means. */
  readonly seed: string | number | undefined;
  readonly meaning: string;
}

const MAIN_COLUMNS = wordFor(OUTPUTS.filter(({ isDefault }) => isDefault).length);

const GENERAL_SETTINGS = [
  {
    id: 'hourlyRate',
    kind: { is: 'number', unit: 'money', from: 0 },
    seed: 200,
    meaning: 'Money per vCIO hour; the MRR floor is target hours × rate / 12.',
  },
  {
    id: 'mspLevel',
    kind: { is: 'number', unit: 'whole', from: 1, to: 5 },
    seed: undefined,
    meaning:
      'The vCIO OML your own team can deliver, 1 to 5. A client at it or above waits for you before it moves up. ' +
      'Blank: not known.',
  },
  {
    id: 'contractRequired',
    kind: { is: 'yesNo' },
    seed: 'yes',
    meaning: 'yes: OML 3 needs a vCIO contract separate from the MSP contract.',
  },
  {
    id: 'readinessMargin',
    kind: { is: 'number', unit: 'whole', from: 0, to: 5 },
    seed: 1,
    meaning: "How far a client's OML may be ahead of its own IT maturity.",
  },
  {
    id: 'stepsPerCell',
    kind: { is: 'number', unit: 'whole', from: 1, to: 20 },
    seed: 3,
    meaning: 'How many next steps a cell shows.',
  },
  {
    id: 'capacityHours',
    kind: { is: 'number', unit: 'hours', from: 0, above: 0 },
    seed: 1176,
    meaning: 'Hours a year that one vCIO has for clients: 70 % of 140 hours a month.',
  },
  {
    id: 'affordableShare',
    kind: { is: 'percent', above: 0 },
    seed: 25,
    meaning: "A best move's new MRR floor is at most this share, in percent, of what the client pays you.",
  },
  {
    id: 'currency',
    kind: { is: 'symbol' },
    seed: undefined,
    meaning: 'A symbol shown with money, such as $ or €. Nothing is converted. Blank: none.',
  },
  {
    id: 'columns',
    kind: { is: 'choice', of: ['default', 'all'] },
    seed: 'default',
    meaning: `default: the ${MAIN_COLUMNS} main columns. all: every OML column.`,
  },
  {
    id: 'locale',
    kind: { is: 'locale' },
    seed: undefined,
    meaning: 'How text numbers and dates are read, such as en-US, en-GB or de-DE; the first run fills it in.',
  },
] as const satisfies readonly SettingLine[];

/** Every setting in the order of the settings sheet; a level's ids end in its number, such as `hoursLow3`. */
export const SETTING_LINES: readonly SettingLine[] = [
  ...GENERAL_SETTINGS,
  ...LEVELS.slice(1).flatMap(({ level, name, hoursLow, hoursHigh, itPercent }): SettingLine[] => [
    {
      id: `hoursLow${level}`,
      kind: { is: 'number', unit: 'hours', from: 0 },
      seed: hoursLow,
      meaning: `OML ${level}, ${name}: hours a year of the smallest clients.`,
    },
    {
      id: `hoursHigh${level}`,
      kind: { is: 'number', unit: 'hours', from: 0 },
      seed: hoursHigh,
      meaning: `OML ${level}, ${name}: hours a year of the largest clients.`,
    },
    {
      id: `itPercent${level}`,
      kind: { is: 'percent' },
      seed: itPercent,
      meaning: `OML ${level}, ${name}: IT share of the hours in percent, the rest is management.`,
    },
  ]),
];
