import type { Progress } from '../../pane/bridge';
import { OPENING, type Work } from '../../pane/pane-state';
import { announcement } from '../../pane/announcement';

const run = (step: Progress['step'], rowsDone: number): Work => ({
  is: 'scoring',
  progress: { step, rowsDone, rowCount: 1000 },
  isStopping: false,
});

test.each<{ work: Work; said: string }>([
  { work: { is: 'looking' }, said: 'Looking at your list…' },
  { work: { is: 'scoring', progress: undefined, isStopping: false }, said: 'Starting…' },
  { work: run('reading', 0), said: 'Going over the names' },
  { work: run('scoring', 249), said: 'Scoring the clients' },
  { work: run('scoring', 250), said: 'Scoring the clients, 25%' },
  { work: run('scoring', 499), said: 'Scoring the clients, 25%' },
  { work: run('scoring', 1000), said: 'Scoring the clients, 100%' },
  { work: run('drawing', 1000), said: 'Checking once more, drawing the OML sheets' },
  { work: { is: 'scoring', progress: undefined, isStopping: true }, said: 'Stopping…' },
  { work: { is: 'showing' }, said: '' },
])('a run announces its step and each quarter of it: $said', ({ work, said }) => {
  expect(announcement({ ...OPENING, work })).toBe(said);
});
