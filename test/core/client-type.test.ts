import { atLevel, listOf, type ClientCells } from './client';
import { scoreList } from './list';

const noClients = (
  'Vendor|vendors|Supplier|Distributor|Partner|Channel Partners|Prospect|suspect|Lead|10 Lead|Competitor|Former|' +
  'Ex|Ex-Client|ex client|Lost|lost customer|Cancelled|Canceled client|terminated|Internal|Owner|Own Company|' +
  'our own company|Personal|Not a Client|not-a-client|95 Prospect (client)|Customer/Former|Leads'
).split('|');
const clients = (
  'Client|Customer|clients|10 Client|Client (owner)|Customer, vendor|client lead|Managed|A|Leadership|Partnership|' +
  'Clientele|Experts|Company|lostandfound|MSP customer - internal|VIP'
).split('|');

const scoredAs = (clientType: string) => scoreList(listOf([{ ...atLevel(2), clientType }]));

test.each(noClients)('"%s" is not a client', (clientType) => {
  const { clients: rows, tally } = scoredAs(clientType);
  expect([rows[0]?.values.oml, tally.noClient]).toEqual(['', 1]);
});

test.each([...clients, '', '?', 'n/a', '#N/A'])('"%s" is a client', (clientType) => {
  const { clients: rows, tally } = scoredAs(clientType);
  expect([rows[0]?.values.oml, tally.noClient]).toEqual([2, 0]);
});

test('the note gives the Client Type and nothing else', () => {
  const cells: ClientCells = { ...atLevel(2), clientType: 'Vendor', vcioHours: 'lots', clientMaturity: 9 };
  const { clients: rows, problems } = scoreList(listOf([cells]));
  expect(rows[0]?.values.notes).toBe('Not scored: Client Type says "Vendor", so this is not a client');
  expect(problems).toEqual([]);
});

test('an inactive vendor counts as inactive', () => {
  const { tally } = scoreList(listOf([{ ...atLevel(2), active: 'no', clientType: 'Vendor' }]));
  expect([tally.inactive, tally.noClient]).toEqual([1, 0]);
});

test.each<ClientCells>([{ active: 'no' }, { clientType: 'Prospect' }])(
  'a row that %p excludes is not a duplicate',
  (out) => {
    const name = { client: 'Fennwick Mill', ...atLevel(1) };
    const { clients: rows } = scoreList(listOf([name, { ...name, ...out }]));
    expect(rows[0]?.values.notes).toBe('');
  },
);

test('rows that Client Type excludes are not in any total', () => {
  const client = { ...atLevel(3), vcioHours: 30, vcioFee: 0, mspMrr: 4000 };
  const alone = scoreList(listOf([client])).tally;
  const together = scoreList(listOf([client, { ...client, clientType: 'Lead', client: 'Other' }])).tally;
  expect(together).toEqual({ ...alone, noClient: 1 });
});

test.each([
  ['Company_Type_Desc', 'clientType'],
  ['customertype', 'clientType'],
  ['Type', 'clientType'],
  ['Lifecycle Stage', 'clientType'],
  ['Account Type', 'clientType'],
])('the header %s is read as the type', (header) => {
  const { tally } = scoreList({
    headers: ['Client', header, 'IT Advice'],
    rows: [['Acme', 'Vendor', 'yes']],
  });
  expect(tally.noClient).toBe(1);
});
