import { all, atLevel, scoreClient } from './client';

test('an answered no is not among what the reason wants an answer on', () => {
  // One of the two is wanted: the first is answered no, so only the second is open.
  const { values } = scoreClient({ ...all('yes'), rolesDocumented: 'no', education: '' });
  expect(values.reason).toContain('vCIO Roles Documented or an answer on User Education');
});

test('a choice that does not fit beside what is required is counted, not named', () => {
  const { values } = scoreClient({ ...atLevel(3, ''), managementReporting: 'no' });
  expect(values.reason).toContain(
    'an answer on Process Improvement, Project Services, Business Applications and 1 more',
  );
});

test('a supporting practice that is n/a is never called missing', () => {
  const { values } = scoreClient({ ...atLevel(3), managementReporting: 'n/a' });
  expect(values.reason).not.toContain('Management Reporting');
});
