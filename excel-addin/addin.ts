import { createSession } from '../pane/session';
import { machineTimer } from '../pane/timer';
import { associateCommands } from './commands';
import { excelBridge } from './excel-bridge';

export { answerCall } from './functions/answer-call';
export { excelBridge as bridge };

/** What lives as long as the add-in, whether its pane is open or not: the session, the commands and the functions. */
export const session = createSession(excelBridge, {
  silenceHint: 'Excel is waiting. If you are editing a cell, press Enter to finish it.',
  timer: machineTimer,
});

void Office.onReady(() => associateCommands(session));
