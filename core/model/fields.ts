import { MATURITIES } from './maturities';
import { PRACTICES, type PracticeId } from './practices';

/** How a field's cells are read. */
export type FieldKind =
  'text' | 'yesNo' | 'words' | 'whole' | 'money' | 'hours' | 'percent' | 'date' | 'cycles' | 'answer';

/** A column of a client list that the product reads. */
export interface Field {
  readonly id: string;
  readonly header: string;
  readonly kind: FieldKind;
  /** What it means, for whoever fills it in. */
  readonly meaning: string;
  /** Other headers it goes by, as normalised words; the header itself is always one. */
  readonly aliases: readonly string[];
  /** Headers, ours among them, that mean this field only where they are the whole header: too little to go by in a longer one. */
  readonly wholeAliases?: readonly string[];
}

/** The fields that are not practices, in table order. Aliases come from headers of real exports. */
const CLIENT_FIELDS = [
  {
    id: 'client',
    header: 'Client',
    kind: 'text',
    meaning: 'The name of the client; a row without one is no client.',
    aliases: [
      'client name',
      'company',
      'company name',
      'customer',
      'customer name',
      'account',
      'account name',
      'organization',
      'organization name',
      'organisation',
      'organisation name',
      'business',
      'business name',
      'business unit',
      'site',
      'site name',
    ],
    wholeAliases: ['name', 'clients', 'companies', 'customers', 'accounts', 'organizations', 'organisations'],
  },
  {
    id: 'clientId',
    header: 'Client ID',
    kind: 'text',
    meaning: 'Your own key for the client. It tells two clients with the same name apart.',
    wholeAliases: ['id'],
    aliases: [
      'client number',
      'client no',
      'client code',
      'company id',
      'company recid',
      'company rec id',
      'company number',
      'customer id',
      'customer number',
      'customer no',
      'account id',
      'account nbr',
      'account number',
      'account no',
      'organization id',
      'organisation id',
      'record id',
      'site id',
    ],
  },
  {
    id: 'accountManager',
    header: 'Account Manager',
    kind: 'text',
    meaning: 'Who looks after the client.',
    aliases: [
      'accountmanager',
      'accountmanagertech name',
      'account manager name',
      'account mgr',
      'account owner',
      'client owner',
      'company owner',
      'customer owner',
      'client manager',
      'customer success manager',
      'relationship manager',
      'vcio name',
      'assigned vcio',
    ],
    wholeAliases: ['am', 'csm', 'vcio'],
  },
  {
    id: 'active',
    header: 'Active',
    kind: 'yesNo',
    meaning: 'No: the client is not scored and stays out of every total.',
    aliases: [
      'is active',
      'active client',
      'active flag',
      'client active',
      'active status',
      'client status',
      'company status',
      'customer status',
      'account status',
      'agreement status',
    ],
    wholeAliases: ['active', 'active y n', 'active yes no', 'currently active', 'status'],
  },
  {
    id: 'clientType',
    header: 'Client Type',
    kind: 'words',
    meaning: 'What the company is to you. A vendor, a prospect or a former client is not scored.',
    aliases: [
      ...['company', 'customer', 'account', 'organization', 'organisation'].map((noun) => `${noun} type`),
      'company type desc',
      'customertype',
      'account record type',
      'relationship type',
      'lifecycle stage',
    ],
    wholeAliases: ['type', 'relationship'],
  },
  {
    id: 'package',
    header: 'Package',
    kind: 'text',
    meaning:
      'The plan or agreement type. On the sheet OML Packages it has answers that stand for the client.',
    aliases: [
      'service package',
      'msp package',
      'support package',
      'package name',
      'service plan',
      'support plan',
      'plan name',
      'agreement type',
      'agr type',
      'agr type desc',
      'service bundle',
    ],
    wholeAliases: ['package', 'plan'],
  },
  {
    id: 'employees',
    header: 'Employees',
    kind: 'whole',
    meaning: "Number of staff with a seat. More seats take more of the level's hours.",
    aliases: [
      'nbr employees',
      'number of employees',
      'no of employees',
      'employee count',
      'employee',
      'seats',
      'seat count',
      'number of seats',
      'users',
      'user count',
      'number of users',
      'headcount',
      'head count',
      'staff',
      'fte',
    ],
  },
  {
    id: 'mspMrr',
    header: 'MSP MRR',
    kind: 'money',
    meaning: 'What the client pays the MSP a month.',
    aliases: [
      'mrr',
      'monthly recurring revenue',
      'msp monthly recurring revenue',
      'monthly revenue',
      'recurring revenue',
      'managed services mrr',
      'monthly fee',
      'msp fee',
      'msp monthly fee',
      'billing amount',
      'monthly amount',
      'agreement amount',
    ],
  },
  {
    id: 'vcioFee',
    header: 'vCIO Fee',
    kind: 'money',
    meaning: 'What is billed for the vCIO service a month today; 0 where it is free.',
    aliases: [
      'vcio mrr',
      'vcio monthly fee',
      'vcio price',
      'vcio billing',
      'vcio revenue',
      'vcio charge',
      'vcio retainer',
    ],
  },
  {
    id: 'vcioHours',
    header: 'vCIO Hours',
    kind: 'hours',
    meaning: 'vCIO hours spent on the client in the last 12 months.',
    aliases: [
      'vcio hours spent',
      'vcio hours per year',
      'vcio hrs',
      'vcio time',
      'hours vcio',
      'hours logged',
      'hours spent',
      'annual vcio hours',
    ],
  },
  {
    id: 'itFocus',
    header: 'IT Focus %',
    kind: 'percent',
    meaning: "The IT share of the vCIO's time as observed; the rest is management.",
    aliases: [
      'it focus',
      'it share',
      'it percent',
      'it split',
      'it management split',
      'focus split',
      'it vs management',
    ],
  },
  {
    id: 'clientMaturity',
    header: 'Client IT Maturity',
    kind: 'whole',
    meaning: `The client's own: ${MATURITIES.map(({ level, name }) => `${level} ${name}`).join(', ')}.`,
    aliases: [
      'it maturity',
      'client maturity',
      'maturity',
      'maturity level',
      'customer maturity',
      'company maturity',
    ],
  },
  {
    id: 'targetLevel',
    header: 'Target OML',
    kind: 'whole',
    meaning: 'The level that is enough for this client; not every client should climb.',
    aliases: [
      'target level',
      'target vcio oml',
      'target vcio level',
      'goal oml',
      'desired oml',
      'target maturity',
    ],
  },
  {
    id: 'lastReview',
    header: 'Last Review',
    kind: 'date',
    meaning: 'The day of the last review with the client.',
    aliases: [
      'last review date',
      'review date',
      'last business review',
      'last quarterly review',
      'last qbr',
      'last qbr date',
      'qbr date',
      'last tbr',
      'tbr date',
      'last vcio review',
      'last vcio meeting',
      'date of last review',
      'last meeting',
    ],
  },
  {
    id: 'cadence',
    header: 'Meeting Cadence',
    kind: 'cycles',
    meaning: 'How often you meet: ad-hoc, annual, quarterly, monthly, weekly, in any mix.',
    aliases: [
      'cadence',
      'review cadence',
      'meeting frequency',
      'review frequency',
      'meeting rhythm',
      'meeting schedule',
      'vcio cadence',
      'qbr cadence',
      'qbr frequency',
      'regularity',
    ],
  },
] as const satisfies readonly Field[];

/** The id of a field that is not a practice. */
export type ClientFieldId = (typeof CLIENT_FIELDS)[number]['id'];

/** The id of any field. */
export type FieldId = ClientFieldId | PracticeId;

/** Every field, practices included, in table order. */
export const FIELDS: readonly (Field & { readonly id: FieldId })[] = [
  ...CLIENT_FIELDS,
  ...PRACTICES.map(({ id, header, question, aliases, ...rest }) => ({
    id,
    header,
    kind: 'answer' as const,
    meaning: 'hint' in rest ? `${question} ${rest.hint}` : question,
    aliases,
  })),
];

/** The header we write for a field. */
export function fieldHeader(id: FieldId): string {
  return FIELDS.find((field) => field.id === id)?.header ?? id;
}

/** The fields that answer something: the practices, and the cadence that answers some of them. */
export const ANSWER_FIELDS: ReadonlySet<FieldId> = new Set(
  FIELDS.filter(({ kind }) => kind === 'answer' || kind === 'cycles').map(({ id }) => id),
);

/** Headers that say the opposite of the field they map to: a yes there means the client is not active. */
export const INVERTED_ACTIVE_ALIASES: readonly string[] = [
  'inactive',
  'not active',
  'non active',
  'client inactive',
  'company inactive',
  'customer inactive',
  'account inactive',
  'account disabled',
  'client disabled',
  'is inactive',
  'disabled',
  'is disabled',
  'delete flag',
  'deleted',
];

/** Words of a header that make its amount a year's, so that it is no amount a month. */
export const YEAR_WORDS: readonly string[] = ['annual', 'annually', 'annum', 'yearly', 'year', 'arr'];

/**
 * Words that make a longer header something else than the field it resembles: `vCIO Hours Budget` are no hours spent.
 * An alias that has the word itself is not concerned, nor is a header that is an alias to the letter.
 */
export const TURNING_WORDS: readonly string[] = [
  ...[
    'target',
    'budget',
    'remaining',
    'sold',
    'new',
    'date',
    'start',
    'end',
    'due',
    'expiry',
    'expires',
    'updated',
  ],
  ...[
    'email',
    'phone',
    'link',
    'url',
    'owner',
    'note',
    'notes',
    'comment',
    'comments',
    'trained',
    'satisfaction',
  ],
];

/**
 * Headers that look like a field by a word or two and are something else. They take part in the match like aliases,
 * before them, and a header they win maps to nothing.
 */
export const LOOKALIKES: readonly string[] = [
  ...['client', 'company', 'customer', 'account', 'organization', 'organisation', 'site', 'business'].flatMap(
    (noun) =>
      ['domain', 'website', 'address', 'group', 'size', 'segment', 'since', 'contact', 'category'].map(
        (attribute) => `${noun} ${attribute}`,
      ),
  ),
  'site type',
  'business type',
  'parent account',
  'parent company',
  'parent client',
  'company domain name',
  'main site name',
  'it staff',
  'next review',
  'next review date',
  'next qbr',
  'next qbr date',
  'next meeting',
];
