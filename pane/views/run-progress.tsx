import type { Progress } from '../bridge';
import { sheetOf, type Page, type Work } from '../pane-state';
import type { Session } from '../session';
import { words } from '../words';
import { Icon } from './icons';
import { PageHeading } from './page-heading';

/** A run under way. */
export interface RunProgressProps {
  readonly work: Extract<Work, { is: 'scoring' }>;
  readonly page: Page;
  readonly session: Session;
}

const STEPS: readonly Progress['step'][] = ['reading', 'scoring', 'drawing'];

/** How far a run is, step by step, and how to stop it. */
export function RunProgress({ work, page, session }: RunProgressProps) {
  const { progress, isStopping } = work;
  const current = progress === undefined ? 0 : STEPS.indexOf(progress.step);
  return (
    <section class="page card run">
      <PageHeading>{words.scoring(sheetOf(page))}</PageHeading>
      <ol class="steps">
        {STEPS.map((step, index) => (
          <li key={step} class={index < current ? 'done' : index === current ? 'current' : 'to-come'}>
            <span class="step-sign">{index < current && <Icon name="done" />}</span>
            <span>{words.steps[step]}</span>
            {index < current && <span class="unseen">{words.done}</span>}
            {index === current && <span class="unseen">{words.running}</span>}
          </li>
        ))}
      </ol>
      <progress aria-label={words.scoring(sheetOf(page))} {...measure(progress)} />
      <p class="quiet figures">{howFar(progress)}</p>
      <button
        type="button"
        class="button secondary"
        data-focus="cancel"
        aria-disabled={isStopping}
        onClick={() => session.cancel()}
      >
        {isStopping ? words.stopping : words.cancel}
      </button>
      {isStopping && <p class="quiet">{words.stopsAfterBlock}</p>}
    </section>
  );
}

/** Drawing takes a moment that cannot be measured. */
function measure(progress: Progress | undefined): { readonly value?: number; readonly max?: number } {
  if (progress === undefined || isDrawing(progress) || progress.rowCount === 0) return {};
  return { value: progress.rowsDone, max: progress.rowCount };
}

function isDrawing({ step, rowsDone, rowCount }: Progress): boolean {
  return step === 'drawing' && (rowsDone === 0 || rowsDone === rowCount);
}

function howFar(progress: Progress | undefined): string {
  if (progress === undefined) return words.starting;
  const { step, rowsDone, rowCount } = progress;
  if (isDrawing(progress)) return words.almostDone;
  return step === 'drawing' ? words.checkedOf(rowsDone, rowCount) : words.rowsOf(rowsDone, rowCount);
}
