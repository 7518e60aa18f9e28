import { FIELDS } from '../../core/model/fields';
import { OUTPUTS } from '../../core/model/outputs';
import { fieldOf, fieldsOf } from './reading';

test.each(FIELDS)('$header is the header of $id', ({ id, header }) => {
  expect(fieldsOf(['Client', 'IT Advice', header])[2]).toBe(
    id === 'client' || id === 'advice' ? '-' : id, // these two are already in the list
  );
});

const spellings = [
  { what: 'upper case', spelled: (header: string) => header.toUpperCase() },
  { what: 'lower case', spelled: (header: string) => header.toLowerCase() },
  { what: 'underscores', spelled: (header: string) => header.replace(/[ -]/g, '_') },
  { what: 'a question mark', spelled: (header: string) => `${header}?` },
  { what: 'a star', spelled: (header: string) => `${header}*` },
  { what: '[required]', spelled: (header: string) => `${header} [required]` },
  { what: '[Required] in front', spelled: (header: string) => `[Required]${header}` },
  { what: 'a prefix', spelled: (header: string) => `Account: ${header}` },
  { what: 'spare spaces', spelled: (header: string) => `  ${header.replace(/ /g, '   ')} ` },
  { what: 'no-break spaces', spelled: (header: string) => `\u00a0${header.replace(/ /g, '\u00a0')}\u00a0` },
  { what: 'line breaks', spelled: (header: string) => header.replace(/ /g, '\n') },
  { what: 'a byte order mark', spelled: (header: string) => `\ufeff${header}` },
  { what: 'brackets', spelled: (header: string) => `[${header}]` },
  { what: 'non-breaking hyphens', spelled: (header: string) => header.replace(/-/g, '\u2011') },
];

test.each(spellings)('every header of ours is recognised with $what', ({ spelled }) => {
  const headers = FIELDS.map(({ header }) => spelled(header));
  expect(fieldsOf(headers)).toEqual(FIELDS.map(({ id }) => id));
});

test.each([
  ['CompanyName', 'client'],
  ['companyName', 'client'],
  ['clientID', 'clientId'],
  ['ClientId', 'clientId'],
  ['accountManager', 'accountManager'],
  ['AccountManagerName', 'accountManager'],
  ['isActive', 'active'],
  ['numberOfEmployees', 'employees'],
  ['NumberOfSeats', 'employees'],
  ['mspMRR', 'mspMrr'],
  ['MSPMrr', 'mspMrr'],
  ['vCIOFee', 'vcioFee'],
  ['vcioFee', 'vcioFee'],
  ['VCIOFee', 'vcioFee'],
  ['vCIOHours', 'vcioHours'],
  ['vCIOHoursPerYear', 'vcioHours'],
  ['itFocus', 'itFocus'],
  ['ITFocus', 'itFocus'],
  ['clientITMaturity', 'clientMaturity'],
  ['targetOML', 'targetLevel'],
  ['lastQBRDate', 'lastReview'],
  ['LastReviewDate', 'lastReview'],
  ['meetingCadence', 'cadence'],
  ['ITRoadmap', 'roadmap'],
  ['itRoadmap', 'roadmap'],
  ['separateVCIOContract', 'separateContract'],
  ['SeparatevCIOContract', 'separateContract'],
  ['ITPolicies', 'policies'],
])('camel case is split: %s is %s', (header, field) => {
  expect(fieldsOf([header, field === 'client' ? 'IT Advice' : 'Client', 'IT Strategy', 'IT Advice'])[0]).toBe(
    field,
  );
});

test.each([
  ['# Seats', 'employees'],
  ['MRR $', 'mspMrr'],
  ['$ MRR', 'mspMrr'],
  ['# vCIO Hours', 'vcioHours'],
  ['vCIO Hours (last 12 months)', 'vcioHours'],
  ['vCIO Fee ($/month)', 'vcioFee'],
  ['Account: Number of Employees', 'employees'],
  ['Client: Details: Number of Employees', 'employees'],
  ['Employees:', 'employees'],
  ['No. of Employees', 'employees'],
  ['IT Focus (%)', 'itFocus'],
  ['Separate vCIO Contract?*', 'separateContract'],
  ['Is there an IT Roadmap?', 'roadmap'],
  ['IT-Roadmap', 'roadmap'],
  ['IT – Roadmap', 'roadmap'],
  ['Whole IT Scope', 'wholeItScope'],
  ['Monthly & Weekly Cycles', 'managementCycles'],
  ['Monthly/Weekly Cycles', 'managementCycles'],
  ['QBRs', 'qbr'],
  ['Quarterly Business Reviews held', 'qbr'],
  ['Last QBR', 'lastReview'],
  ['QBR Date', 'lastReview'],
  ['Date of Last Review', 'lastReview'],
  ['Last Quarterly Review', 'lastReview'],
  ['vCIO Contract', 'separateContract'],
  ['vCIO Contract Type', 'separateContract'],
  ['Company Type', 'clientType'],
  ['customertype', 'clientType'],
  ['Type', 'clientType'],
  ['Lifecycle Stage', 'clientType'],
  ['agr_type_desc', 'package'],
  ['Agreement Type', 'package'],
  ['Plan', 'package'],
  ['MRR', 'mspMrr'],
  ['QBR Cadence', 'cadence'],
])('punctuation and extra words do not matter: %s is %s', (header, field) => {
  expect(fieldOf(header)).toBe(field);
});

test.each([
  ...['Roadmap Date', 'IT Roadmap Last Updated', 'Last IT Roadmap', 'Date of IT Policies'],
  ...['Project Office Start Date', 'policies_date', 'lastRoadmap', 'User Education (date)'],
  ...['Custom Solutions: last delivered', 'Last Adoption Readiness check'],
])('a header with "date" or "last" in it is not a practice: %s', (header) => {
  expect(fieldOf(header)).toBe('-');
});

test.each([
  ...['Website', 'Phone', 'Country/Region', 'Industry', 'Annual Revenue', 'Annual MRR', 'Tickets'],
  ...['Contract $', 'Contract Type', 'Effective Hourly Rate', 'Rev / Hour', 'YrMo', 'ref', 'ARR', 'Notes'],
  ...['Next QBR', 'Next Review', 'Next Review Date', 'Create Date', 'Last Activity Date', 'Last Update'],
  ...[
    'Company Domain Name',
    'Parent Account',
    'Billing Cycle',
    'MRR (annual)',
    'Yearly MSP Fee',
    'Monthly Fee per Year',
    '',
    '   ',
    '***',
    ':',
    '?',
  ],
])('a header that is not a field is read as nothing: "%s"', (header) => {
  expect(fieldOf(header)).toBe('-');
});

const ourSpellings = OUTPUTS.flatMap(({ header }) => [
  header,
  header.toUpperCase(),
  header.replace(/ /g, '_'),
]);

test.each(ourSpellings)('our own output header is read as nothing: %s', (header) => {
  expect(fieldOf(header)).toBe('-');
});

test.each([
  ['the longer alias', 'vCIO Hours Spent', 'vcioHours'],
  ['the words that are next to each other', 'Client Number of Employees', 'employees'],
  ['the exact one', 'Maturity Level', 'clientMaturity'],
  ['more words', 'Client Meeting Cadence Words', 'cadence'],
])('of several aliases %s wins: %s', (_, header, field) => {
  expect(fieldOf(header)).toBe(field);
});

test.each(['Status', 'Active Client', 'Client Status', 'Active?', 'Is Active'])(
  '%s says whether a client is active',
  (header) => {
    expect(fieldOf(header)).toBe('active');
  },
);
