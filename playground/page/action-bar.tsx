import type { ComponentChildren } from 'preact';
import type { Action, ShownWorkbook } from '../protocol';
import { DropDown } from './drop-down';
import type { PageSession } from './page-session';
import { words } from './words';

interface ActionBarProps {
  readonly workbook: ShownWorkbook;
  readonly session: PageSession;
  readonly children: ComponentChildren;
}

/** The add-in's buttons on the ribbon, or its menu, beside what the page itself can do. */
export function ActionBar({ workbook, session, children }: ActionBarProps) {
  const { program, actions, canUndo, canRedo } = workbook;
  const press = ({ id }: Action) => void session.run({ do: 'press', action: id, isSure: false });
  return (
    <nav class="action-bar" aria-label={words.product}>
      {children}
      <div class="undo">
        <IconButton
          name={words.undo}
          path="M7 5 3 9l4 4M3 9h8a4 4 0 0 1 0 8H8"
          isOff={!canUndo}
          press={() => void session.run({ do: 'undo' })}
        />
        <IconButton
          name={words.redo}
          path="m13 5 4 4-4 4M17 9H9a4 4 0 0 0 0 8h3"
          isOff={!canRedo}
          press={() => void session.run({ do: 'redo' })}
        />
      </div>
      {program === 'excel' ? (
        <div class="ribbon-group" role="group" aria-label={words.product}>
          {actions.map((action) => (
            <button
              key={action.id}
              type="button"
              class="ribbon-button"
              title={action.tip}
              onClick={() => press(action)}
            >
              {action.icon !== undefined && <img src={action.icon} alt="" width="24" height="24" />}
              {action.label}
            </button>
          ))}
        </div>
      ) : (
        <DropDown label={`${words.menu} › ${words.product}`}>
          {actions.map((action) => (
            <button
              key={action.id}
              type="button"
              role="menuitem"
              class={action.isApart ? 'apart' : ''}
              onClick={() => press(action)}
            >
              {action.label}
            </button>
          ))}
        </DropDown>
      )}
    </nav>
  );
}

function IconButton({
  name,
  path,
  isOff,
  press,
}: {
  readonly name: string;
  readonly path: string;
  readonly isOff: boolean;
  readonly press: () => void;
}) {
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} disabled={isOff} onClick={press}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}
