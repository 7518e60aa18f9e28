import { all, atLevel, scoreClient } from './client';

test('an answered no is not among what the reason calls not answered', () => {
  // One of User Education and vCIO Roles Documented is wanted; the second is answered no, so only the first is open.
  const { values } = scoreClient({ ...all('yes'), rolesDocumented: 'no', education: '' });
  expect(values.reason).not.toContain('vCIO Roles Documented');
});

test('an answered no is not among what the reason calls not answered, where a choice is left', () => {
  const { values } = scoreClient({ ...atLevel(3, ''), managementReporting: 'no' });
  expect(values.reason).not.toContain('Management Reporting');
});

test('a supporting practice that is n/a is never called missing', () => {
  const { values } = scoreClient({ ...atLevel(3), managementReporting: 'n/a' });
  expect(values.reason).not.toContain('Management Reporting');
});
