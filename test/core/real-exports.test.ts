import type { FieldId } from '../../core/model/fields';
import { planOf } from './list';

interface Export {
  readonly what: string;
  readonly headers: readonly string[];
  readonly expected: Partial<Record<FieldId, string>>;
}

/** Header rows as systems write them; the practices are to their right, as nobody exports those. */
const exports: readonly Export[] = [
  {
    what: 'a company report with underscores',
    headers: [
      ...['Company_ID', 'Company_Name', 'Company_RecID', 'Company_Status_Desc', 'Company_Type_Desc'],
      ...['Market_Desc', 'Nbr_Employees', 'Annual_Revenue', 'Date_Acquired', 'Date_Entered', 'Last_Update'],
      ...['Location', 'Account_Nbr', 'Lead_Flag', 'Delete_Flag', 'Billable_Flag', 'PhoneNbr', 'Website_URL'],
      'Userfield_1',
    ],
    expected: {
      client: 'Company_Name',
      clientId: 'Company_ID',
      employees: 'Nbr_Employees',
      active: 'Delete_Flag',
      clientType: 'Company_Type_Desc',
    },
  },
  {
    what: 'an agreement list',
    headers: [
      ...['AGR_Name', 'agr_type_desc', 'Agreement_Status', 'Company_Name', 'DateStart', 'DateEnd'],
      ...['Billing_Amount', 'Billing_Cycle_Desc', 'Parent_Agreement_Name'],
    ],
    expected: {
      client: 'Company_Name',
      mspMrr: 'Billing_Amount',
      package: 'agr_type_desc',
      active: 'Agreement_Status',
    },
  },
  {
    what: 'a client list in lower case',
    headers: [
      ...['id', 'name', 'toplevel_name', 'inactive', 'datecreated', 'accountmanagertech_name'],
      ...['main_site_name', 'customertype', 'is_vip', 'ref'],
    ],
    expected: {
      client: 'name',
      clientId: 'id',
      active: 'inactive',
      accountManager: 'accountmanagertech_name',
      clientType: 'customertype',
    },
  },
  {
    what: 'companies of a marketing system',
    headers: [
      ...['Record ID', 'Company name', 'Company Domain Name', 'Company owner', 'Create Date'],
      ...['Last Activity Date', 'Country/Region', 'Industry', 'Number of Employees', 'Annual Revenue'],
      'Lifecycle Stage',
    ],
    expected: {
      client: 'Company name',
      clientId: 'Record ID',
      accountManager: 'Company owner',
      employees: 'Number of Employees',
      clientType: 'Lifecycle Stage',
    },
  },
  {
    what: 'an account report',
    headers: ['Account ID', 'Account Name', 'Account Owner', 'Website', 'Parent Account', 'Type'],
    expected: {
      client: 'Account Name',
      clientId: 'Account ID',
      accountManager: 'Account Owner',
      clientType: 'Type',
    },
  },
  {
    what: 'an account report with prefixes',
    headers: [
      ...['Account: Account Name', 'Account: Account ID', 'Account: Account Owner', 'Account: Employees'],
      'Account: Website',
    ],
    expected: {
      client: 'Account: Account Name',
      clientId: 'Account: Account ID',
      accountManager: 'Account: Account Owner',
      employees: 'Account: Employees',
    },
  },
  {
    what: "a provider's own sheet",
    headers: [
      ...['Company', 'Company_Type', '# Seats', '# Endpoints', 'MRR $', 'ORR $', 'Contract $'],
      ...['# vCIO Hours', 'Tickets / Endpoint', 'Rev / Hour', 'YrMo'],
    ],
    expected: {
      client: 'Company',
      clientType: 'Company_Type',
      employees: '# Seats',
      mspMrr: 'MRR $',
      vcioHours: '# vCIO Hours',
    },
  },
  {
    what: "an owner's review kit",
    headers: [
      ...['Client', 'Monthly Fee', 'Hours Logged', 'Effective Hourly Rate', 'Endpoints', 'Tickets'],
      'Health Flags',
    ],
    expected: { client: 'Client', mspMrr: 'Monthly Fee', vcioHours: 'Hours Logged' },
  },
];

test.each(exports)('$what is mapped to the fields that it names', ({ headers, expected }) => {
  const { mappedColumns } = planOf({ headers: [...headers, 'IT Roadmap'], rows: [['a', 'b']] });
  expect(Object.fromEntries(mappedColumns.map(({ field, header }) => [field, header]))).toEqual({
    ...expected,
    roadmap: 'IT Roadmap',
  });
});

const nouns = [
  ...['Account', 'Business', 'Client', 'Company', 'Customer', 'Organization', 'Organisation', 'Site'],
  'Business Unit',
];

test.each(nouns.flatMap((noun) => [noun, `${noun} Name`, `${noun.toLowerCase().replace(' ', '_')}_name`]))(
  '%s is a name for the client',
  (header) => {
    const { mappedColumns } = planOf({ headers: [header, 'IT Roadmap'], rows: [['Acme', 'yes']] });
    expect(mappedColumns[0]?.field).toBe('client');
  },
);

test.each(['Accounts', 'Clients', 'Companies', 'Customers', 'Organizations'])(
  'the noun may be plural: %s',
  (header) => {
    const { mappedColumns } = planOf({ headers: [header, 'IT Roadmap'], rows: [['Acme', 'yes']] });
    expect(mappedColumns[0]?.field).toBe('client');
  },
);
