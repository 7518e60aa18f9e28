import { openPane } from '../../pane/open-pane';
import { createSession } from '../../pane/session';
import { machineTimer } from '../../pane/timer';
import { sheetsBridge } from './sheets-bridge';

const session = createSession(sheetsBridge, {
  silenceHint: 'Google Sheets is still working. This can take half a minute.',
  timer: machineTimer,
});
const place = document.getElementById('pane');
if (place !== null) openPane(place, session, { theme: 'sheets' });
if (document.body.dataset['begins'] === 'score') void session.score();
