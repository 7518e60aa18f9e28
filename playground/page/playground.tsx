import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FormulaBar } from './formula-bar';
import { ListMenu } from './list-menu';
import { MessageBox } from './message-box';
import { PageSession, type PageState } from './page-session';
import { PaneFrame } from './pane-frame';
import { ActionBar } from './action-bar';
import { SheetTabs } from './sheet-tabs';
import { TitleBar } from './title-bar';

/** The page: a spreadsheet on the left, the add-in's pane on the right. */
function Playground() {
  const place = useRef<HTMLDivElement>(null);
  const [session, setSession] = useState<PageSession>();
  const [state, setState] = useState<PageState>();
  useEffect(() => {
    if (place.current !== null) setSession(new PageSession(place.current, setState));
  }, []);
  const { workbook } = state ?? {};
  return (
    <div class="page" data-program={workbook?.program ?? 'excel'}>
      {session !== undefined && state !== undefined && (
        <>
          <TitleBar workbook={state.workbook} session={session} />
          <ActionBar workbook={state.workbook} session={session}>
            <ListMenu session={session} />
          </ActionBar>
          <FormulaBar state={state} session={session} />
        </>
      )}
      <main class="desk">
        <section class="sheet-side">
          <div class="grid-place" ref={place} />
          {session !== undefined && state !== undefined && <SheetTabs state={state} session={session} />}
        </section>
        {session !== undefined && state !== undefined && <PaneFrame state={state} session={session} />}
      </main>
      {session !== undefined && state?.said !== undefined && (
        <MessageBox said={state.said} session={session} />
      )}
    </div>
  );
}

const root = document.getElementById('playground');
if (root !== null) render(<Playground />, root);
