import { csvLine } from '../csv-line';
import { Random } from '../random';
import { CLIENT_ROWS, columnOf, type ClientHeader } from './client-rows';

const HEADERS = [
  ...['Company_RecID', 'Company_ID', 'Company_Name', 'Company_Type_Desc', 'Company_Status_Desc'],
  ...['Market_Desc', 'Nbr_Employees', 'Annual_Revenue', 'Date_Acquired', 'Date_Entered', 'Last_Update'],
  ...['Location', 'Account_Nbr', 'Lead_Flag', 'Delete_Flag', 'Billable_Flag', 'PhoneNbr', 'Website_URL'],
  ...['Userfield_1', 'Userfield_2'],
];
const EXPORTED_CLIENTS = 30;

/** A company report as a PSA system writes it: no practices, many irrelevant columns, a footer. */
export function rawExportCsv(): string {
  const random = new Random(2026);
  const companies = CLIENT_ROWS.filter((row) => row.length > 0).slice(0, EXPORTED_CLIENTS);
  const lines = companies.map((row, index) => {
    const cell = (header: ClientHeader) => row[columnOf(header)] ?? '';
    const name = cell('Company Name');
    const seats = Math.floor(Number(cell('# Seats')));
    const isActive = cell('Status') === 'Active';
    const isNew = cell('Client ID') === '';
    const year = isNew ? 26 : random.whole(9, 25);
    return [
      String(19_250 + index * 7 + random.whole(0, 6)),
      name.replace(/[^A-Za-z]/g, '').slice(0, 12),
      name,
      random.oneOf(['Client', 'Client', 'Client', 'Managed Client', 'Client~Vendor']),
      isActive ? random.oneOf(['Active', 'Active', 'Active', 'Active', 'Not-Approved']) : 'Inactive',
      cell('Industry'),
      random.isTrue(0.12) ? '' : String(seats),
      random.isTrue(0.4) ? `${seats * random.whole(9, 24) * 10_000}.00` : '0.00',
      `${random.whole(7, 9)}/${random.whole(1, 28)}/${twoDigits(year)}`,
      `20${twoDigits(year)}-${twoDigits(random.whole(1, 6))}-${twoDigits(random.whole(1, 28))} 09:30`,
      `2026-${random.whole(10, 11)}-${twoDigits(random.whole(1, 19))}T14:${twoDigits(random.whole(0, 59))}:00Z`,
      random.oneOf(['Main', 'Main', 'Main', 'North Office']),
      cell('Client ID').replace('C-', ''),
      'False',
      isActive ? 'False' : 'True',
      isActive ? 'True' : 'False',
      `55555501${twoDigits(random.whole(0, 99))}`,
      random.isTrue(0.2) ? '' : `www.${name.replace(/[^A-Za-z]/g, '').toLowerCase()}.example`,
      random.oneOf(['', '', 'Net 30', 'Net 15', 'ACH']),
      random.oneOf(['', '', '', 'migrated', 'see notes']),
    ];
  });
  const footer = [`Grand Totals (${companies.length} records)`, 'Confidential Information - internal use'];
  return [HEADERS, ...lines, [''], ...footer.map((line) => [line])].map(csvLine).join('');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
