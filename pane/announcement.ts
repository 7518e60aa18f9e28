import type { PaneState, Page } from './pane-state';
import { words } from './words';

/** What is said aloud of a state to whoever cannot see it: few words, and each quarter of a run. */
export function announcement({ page, work }: PaneState): string {
  switch (work?.is) {
    case 'looking':
      return words.looking;
    case 'settingUp':
      return words.settingUp;
    case 'scoring': {
      if (work.isStopping) return words.stopping;
      if (work.progress === undefined) return words.starting;
      const { step, rowsDone, rowCount } = work.progress;
      const quarters = rowCount === 0 ? 0 : Math.floor((rowsDone / rowCount) * 4);
      return step === 'drawing' || quarters === 0
        ? words.steps[step]
        : words.announcedProgress(words.steps[step], quarters / 4);
    }
    case 'showing':
    case undefined:
      return announcedPage(page);
  }
}

/** What a look has found; other pages are read from their headings, which take the focus. */
function announcedPage(page: Page): string {
  if (page.is === 'ready') {
    const { headerRow, rowCount } = page.plan;
    return words.headerAndRows(headerRow + 1, rowCount - headerRow - 1);
  }
  return page.is === 'refused' ? words.refusals[page.refusal.because] : '';
}
