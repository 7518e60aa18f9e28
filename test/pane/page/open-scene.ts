import { createSession } from '../../../pane/session';
import { openPane } from '../../../pane/open-pane';
import { machineTimer } from '../../../pane/timer';
import { scriptedBridge, type ScriptedBridge } from '../scripted-bridge';
import { previewOf, type ToldWorkbook } from '../preview-of';

declare global {
  interface Window {
    /** Set before the page is opened. */
    readonly scene: { readonly workbook: ToldWorkbook | undefined; readonly theme: 'office' | 'sheets' };
    /** The host, for the test to play. */
    host: ScriptedBridge;
  }
}

const { workbook, theme } = window.scene;
const element = document.getElementById('pane');
if (element === null) throw new Error('The page has no place for the pane.');
window.host = scriptedBridge({
  ...(workbook === undefined ? {} : { preview: (request) => previewOf(workbook, request) }),
  select: () => undefined,
  showPortfolio: () => true,
});
openPane(
  element,
  createSession(window.host, {
    silenceHint: 'Excel is waiting. If you are editing a cell, press Enter to finish it.',
    timer: machineTimer,
  }),
  { theme },
);
