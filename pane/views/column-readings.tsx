import { useMemo, useState } from 'preact/hooks';
import { headerReadings } from '../header-readings';
import type { Look } from '../pane-state';
import { ENDED_BY_MAPPING } from '../actions';
import { words } from '../words';
import { ColumnReading } from './column-reading';
import type { PaneProps } from './pane-props';
import { ProblemLines } from './problem-lines';
import { Summary } from './summary';

/** The headers of the list and what each is read as; open where it may be what keeps a list from being scored. */
export function ColumnReadings({ look, state, session }: PaneProps & { readonly look: Look }) {
  const { outcome } = look.preview;
  const { confirmed } = state.request;
  const [isOpen, setOpen] = useState<boolean>();
  const readings = useMemo(() => headerReadings(look, confirmed), [look, confirmed]);
  const isWanted = outcome.is === 'refused' && ENDED_BY_MAPPING.has(outcome.because);
  if (readings.length === 0) return null;
  const used = readings.filter(({ readAs }) => readAs !== 'ignore').length;
  return (
    <>
      <details
        class="columns"
        open={isOpen ?? isWanted}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <Summary words={words.columns}>
          <span class="count" title={words.columnsUsedInFull(used, readings.length)}>
            {words.columnsUsed(used, readings.length)}
          </span>
        </Summary>
        <p class="quiet">{words.columnsHelp}</p>
        <ul class="readings">
          {readings.map((reading) => (
            <ColumnReading
              key={reading.column}
              reading={reading}
              onChoose={(field) => void session.confirmField(reading.header, field)}
            />
          ))}
        </ul>
      </details>
      {outcome.is === 'plan' && outcome.problems.length > 0 && (
        <ProblemLines problems={outcome.problems} session={session} />
      )}
    </>
  );
}
