import type { Refusal } from '../core/plan/refusal';
import type { RunPlan } from '../core/plan/run-plan';
import { EMPTY_REQUEST, type RunRequest } from '../core/plan/run-request';
import type { Cancelled, Progress, Scored, SetUp } from './bridge';
import type { Preview } from '../core/preview-list';

/** All that the pane shows; plain data. */
export interface PaneState {
  readonly page: Page;
  /** What the host is doing; at most one thing at a time. */
  readonly work: Work | undefined;
  /** What to tell the user where the host has been silent for a while. */
  readonly hint: string | undefined;
  /** What went wrong last, as a sentence; the page stays as it was. */
  readonly trouble: string | undefined;
  /** What the user has asked for so far. */
  readonly request: RunRequest;
}

/** What the user has come to. */
export type Page =
  /** Nothing is known of the workbook yet. */
  | { readonly is: 'opening' }
  | { readonly is: 'ready'; readonly look: Look; readonly plan: RunPlan }
  | {
      readonly is: 'refused';
      readonly refusal: Refusal;
      /** The sheet that was refused, where it is known. */
      readonly sheet: string | undefined;
      /** The newest look at that sheet; absent where more was done since. */
      readonly look: Look | undefined;
    }
  | { readonly is: 'scored'; readonly scored: Scored }
  | { readonly is: 'cancelled'; readonly cancelled: Cancelled; readonly sheet: string | undefined }
  | { readonly is: 'setUp'; readonly by: 'addColumns' | 'newList'; readonly setUp: SetUp };

/** What was looked for, and what was found. */
export interface Look {
  readonly request: RunRequest;
  readonly preview: Preview;
}

/** What a host can be busy with. */
export type Work =
  | { readonly is: 'looking' }
  | {
      readonly is: 'scoring';
      /** Absent until the host has said how far it is. */
      readonly progress: Progress | undefined;
      /** Whether the user has asked it to stop. */
      readonly isStopping: boolean;
    }
  | { readonly is: 'settingUp' }
  /** Bringing a cell or a sheet into sight. */
  | { readonly is: 'showing' };

/** Before the first look. */
export const OPENING: PaneState = {
  page: { is: 'opening' },
  work: undefined,
  hint: undefined,
  trouble: undefined,
  request: EMPTY_REQUEST,
};

/** The sheet that a page is about; `undefined` where it is about none, or not known which. */
export function sheetOf(page: Page): string | undefined {
  switch (page.is) {
    case 'opening':
      return undefined;
    case 'ready':
      return page.look.preview.sheet;
    case 'refused':
    case 'cancelled':
      return page.sheet;
    case 'scored':
      return page.scored.sheet;
    case 'setUp':
      return page.setUp.sheet;
  }
}

/** The newest look at the sheet that the page is about. */
export function lookOf(page: Page): Look | undefined {
  return page.is === 'ready' || page.is === 'refused' ? page.look : undefined;
}
