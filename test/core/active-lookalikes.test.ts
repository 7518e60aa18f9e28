import type { Cell } from '../../core/cells/cell';
import { readCell } from './reading';

const isActive = (header: string, cell: Cell) => readCell({ header, cell }).facts.inactive === undefined;

test.each([
  ...['Active Users', 'Active Devices', 'Active Directory', 'Active Contracts', 'Active Projects'],
  ...['Active Tickets', 'Active Since'],
])('%s counts something else, so a 0 there leaves the client in every total', (header) => {
  expect(isActive(header, 0)).toBe(true);
});

test.each(['Not Active', 'Non-Active', 'Client Inactive', 'Account Disabled', 'Customer Inactive'])(
  '%s says the opposite of active',
  (header) => {
    expect(isActive(header, 'yes')).toBe(false);
  },
);
