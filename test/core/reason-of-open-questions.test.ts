import { all, atLevel, scoreClient } from './client';

test('the reason does not ask about a practice that is answered no', () => {
  // One of the two is needed: the first is answered no, so only the second is open.
  const { values } = scoreClient({ ...all('yes'), rolesDocumented: 'no', education: '' });
  expect(values.reason).toContain('vCIO Roles Documented or an answer on User Education');
});

test('a choice that does not fit beside the required practices is counted, not named', () => {
  const { values } = scoreClient({ ...atLevel(3, ''), managementReporting: 'no' });
  expect(values.reason).toContain(
    'an answer on Process Improvement, Project Services, Business Applications and 1 more',
  );
});

test('a supporting practice that is n/a is never called missing', () => {
  const { values } = scoreClient({ ...atLevel(3), managementReporting: 'n/a' });
  expect(values.reason).not.toContain('Management Reporting');
});
