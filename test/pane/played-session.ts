import { createSession, type Session } from '../../pane/session';
import { handMovedTimer, type HandMovedTimer } from './hand-moved-timer';
import { scriptedBridge, type Answers, type ScriptedBridge } from './scripted-bridge';
import { previewOf, type ToldWorkbook } from './preview-of';

/** A session whose host and clock a test controls. */
export interface PlayedSession {
  readonly session: Session;
  readonly host: ScriptedBridge;
  readonly clock: HandMovedTimer;
}

/** A list with a client and a practice. */
export const LIST: ToldWorkbook = {
  sheet: 'Clients',
  rows: [
    ['Client', 'IT Roadmap', 'Heads'],
    ['Acme', 'yes', 30],
  ],
  otherSheets: ['Prospects'],
};

/** A session that has not checked the list yet; if a workbook is given, checks are answered from it. */
export function playedSession(workbook?: ToldWorkbook, answers: Answers = {}): PlayedSession {
  const host = scriptedBridge({
    ...(workbook === undefined ? {} : { preview: (request) => previewOf(workbook, request) }),
    ...answers,
  });
  const clock = handMovedTimer();
  return {
    session: createSession(host, {
      silenceHint: 'Excel is waiting. If you are editing a cell, press Enter to finish it.',
      timer: clock.timer,
    }),
    host,
    clock,
  };
}

/** A session that has checked the list. */
export async function sessionOver(
  workbook: ToldWorkbook = LIST,
  answers: Answers = {},
): Promise<PlayedSession> {
  const played = playedSession(workbook, answers);
  await played.session.look();
  return played;
}
