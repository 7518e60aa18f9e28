import { settingsSheet as settingsOf } from '../../core/portfolio/settings-sheet';
import { gridOf } from './described-sheet';
import { planOf, type List } from './list';

const list: List = { headers: ['Client', 'IT Advice'], rows: [['Acme', 'yes']] };

test('a run that dies after its columns were added is resumed: the settings list them from the start', () => {
  const plan = planOf(list);
  const headers = plan.outputColumns.map(({ header }) => header);
  const settingsSheet = gridOf(settingsOf(plan));
  const again = planOf({ ...list, headers: [...list.headers, ...headers], settingsSheet });
  expect(again.outputColumns.map(({ column, isNew }) => [column, isNew])).toEqual(
    plan.outputColumns.map(({ column }) => [column, false]),
  );
});

test('a run that dies before its columns were added begins again', () => {
  const plan = planOf(list);
  expect(planOf({ ...list, settingsSheet: gridOf(settingsOf(plan)) }).outputColumns).toEqual(
    plan.outputColumns,
  );
});
