import { openPane } from '../pane/open-pane';
import { session } from './addin';

void Office.onReady(() => {
  const place = document.getElementById('pane');
  if (place !== null) openPane(place, session, { theme: 'office' });
});
