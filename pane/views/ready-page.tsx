import type { RunPlan } from '../../core/plan/run-plan';
import { FIELD_CHOICES } from '../../core/read/user-choices';
import { words } from '../words';
import { Button } from './button';
import type { PageProps } from './page-props';

/** A list that can be scored. */
export function ReadyPage({ plan, isBusy, session }: PageProps & { readonly plan: RunPlan }) {
  const { rowCount, headerRow, outputColumns, mappedColumns } = plan;
  const added = outputColumns.filter(({ isNew }) => isNew).length;
  const lacksPractices = FIELD_CHOICES.some(
    (choice) => choice.isPractice && !mappedColumns.some(({ field }) => field === choice.field),
  );
  return (
    <section class="page">
      <Button look="primary" isBusy={isBusy} onPress={() => session.score()}>
        {words.score(rowCount - headerRow - 1)}
      </Button>
      <p class="quiet">{words.willWrite({ added, refreshed: outputColumns.length - added })}</p>
      {lacksPractices && (
        <Button look="quiet" isBusy={isBusy} onPress={() => session.addColumns('all')}>
          {words.addOthers}
        </Button>
      )}
    </section>
  );
}
