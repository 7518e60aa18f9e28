import { refuse } from '../../core/plan/refusal';
import { sessionOver } from './played-session';
import { sampleRun } from './sample-run';

const REFUSAL = refuse('foreignColumn', { cell: 'I1', found: '', expected: '', message: 'It is yours.' });

test('a ribbon button scores the active sheet, whatever the pane shows', async () => {
  const { session, host } = await sessionOver();
  await session.confirmField('Client', 'ignore');
  const run = session.scoreHere();
  expect(host.calls.at(-1)).toMatchObject({ name: 'score', given: [{ sheet: undefined, confirmed: [] }] });
  host.answer({ ...sampleRun(), sheet: 'South' });
  await run;
  expect(session.state().page).toMatchObject({ is: 'scored', scored: { sheet: 'South' } });
});

test('if that sheet is refused, the pane says nothing about the columns of the earlier one', async () => {
  const { session, host } = await sessionOver();
  const run = session.scoreHere();
  host.answer(REFUSAL);
  await run;
  expect(session.state().page).toEqual({
    is: 'refused',
    refusal: REFUSAL,
    sheet: undefined,
    look: undefined,
  });
});

test('the remedy for the refusal also applies to the active sheet', async () => {
  const { session, host } = await sessionOver();
  await session.chooseSheet('Clients');
  const run = session.scoreHere();
  host.answer(REFUSAL);
  await run;
  void session.takeOver();
  expect(host.calls.at(-1)).toMatchObject({ name: 'score', given: [{ sheet: undefined, adopts: true }] });
});
