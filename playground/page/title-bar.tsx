import type { Program, ShownWorkbook } from '../protocol';
import type { PageSession } from './page-session';
import { words } from './words';

/** What the page is, what it is not, and the switch between the two programs. */
export function TitleBar({
  workbook,
  session,
}: {
  readonly workbook: ShownWorkbook;
  readonly session: PageSession;
}) {
  const programs = Object.entries(words.programs) as [Program, string][]; // the keys are the programs
  return (
    <header class="title-bar">
      <img src="assets/icon-32.png" alt="" width="20" height="20" />
      <h1>{workbook.title}</h1>
      <p class="neither">{words.neither(workbook.program)}</p>
      <div class="switch" role="radiogroup" aria-label={words.programsHelp}>
        {programs.map(([program, name]) => (
          <button
            key={program}
            type="button"
            role="radio"
            aria-checked={workbook.program === program}
            onClick={() => void session.use(program)}
          >
            {name}
          </button>
        ))}
      </div>
    </header>
  );
}
