import type { Preview } from '../../core/preview-list';
import type { Look } from '../pane-state';
import { words } from '../words';
import { ColumnReadings } from './column-readings';
import { Icon } from './icons';
import type { PaneProps } from './pane-props';

/** What was found of the list, and where the user says otherwise. */
export function ListCard({ look, state, session }: PaneProps & { readonly look: Look }) {
  const { preview } = look;
  const { sheets, sheet } = preview;
  const { work, request } = state;
  const chosen = work?.is === 'looking' ? (request.sheet ?? sheet) : sheet;
  return (
    <section class="card list">
      <h2 class="unseen">{words.list}</h2>
      <div class="sheet">
        <div class="sheet-name">
          {sheets.length > 1 ? (
            <>
              <label for="sheet">{words.sheet}</label>
              <select
                id="sheet"
                value={chosen}
                title={sheet}
                onChange={(event) => void session.chooseSheet(event.currentTarget.value)}
              >
                {[...new Set([...sheets, sheet])].map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </select>
            </>
          ) : (
            <>
              <span class="label">{words.sheet}</span>
              <strong title={sheet}>{sheet}</strong>
            </>
          )}
        </div>
        <button
          type="button"
          class="button icon-only"
          aria-label={words.lookAgain}
          title={words.lookAgain}
          aria-disabled={work !== undefined}
          onClick={() => void session.look()}
        >
          <Icon name="again" />
        </button>
      </div>
      <p class="quiet">{found(preview)}</p>
      <ColumnReadings look={look} state={state} session={session} />
    </section>
  );
}

function found({ header, outcome }: Preview): string {
  if (outcome.is === 'plan')
    return words.headerAndRows(outcome.headerRow + 1, outcome.rowCount - outcome.headerRow - 1);
  return header === undefined ? words.noHeader : words.header(header.row + 1);
}
