import { clientRows } from '../excel-addin/client-rows';
import { sampleOf } from '../thoroughness';
import { atCall, callsOf, numbersOf, STEPS } from './at-call';
import { contentOf, openAddon, score, type OpenAddon } from './open-addon';

const CLIENTS = 12;
const TRIED = 6;
/** On the portfolio. */
const CHARTS = 2;

/** After the last review in the list. */
const STARTS_AT = Date.UTC(2026, 6, 1, 18);

const opened = () => openAddon({ Clients: clientRows(CLIENTS) }, { startsAt: STARTS_AT });

/** The first client's answers, which take it to another level. */
const IT_ADVICE = 3;
function answer({ workbook }: OpenAddon, said: 'yes' | 'no'): void {
  workbook.sheet('Clients').enter(1, IT_ADVICE, [[said, said, 4, 'separate']]);
}

/** The calls of the last step from the first that draws to the one at which the rows are read for the last time. */
function drawingCalls(): readonly number[] {
  const addon = opened();
  score(addon);
  const calls = callsOf(addon, 'omlFinish');
  const [first = 0] = numbersOf(calls, 'Spreadsheet.insertSheet');
  const last = numbersOf(calls, 'Sheet.insertChart').at(-1) ?? 0;
  return Array.from({ length: last - first }, (_, index) => first + index);
}

test('an answer that changes while the portfolio is drawn, at whatever call, counts in all that is written', () => {
  const right = opened();
  answer(right, 'yes');
  score(right);
  const numbers = drawingCalls();
  expect(numbers.length).toBeGreaterThan(50);
  for (const number of sampleOf(numbers, TRIED)) {
    const addon = opened();
    const done = atCall(addon, { execution: STEPS.omlFinish, number }, () => answer(addon, 'yes'));
    expect(score(addon)).toMatchObject({ is: 'scored', problems: [] });
    expect({ number, done }).toEqual({ number, done: { isDone: true } });
    expect({ number, left: contentOf(addon) }).toEqual({ number, left: contentOf(right) });
  }
});

test('changing answers each time the portfolio is drawn ends with a remark that it may be out of date, and each client is right', () => {
  const addon = opened();
  let charts = 0;
  let said: 'yes' | 'no' = 'no';
  addon.host.beforeCall = ({ className, method }) => {
    if (`${className}.${method}` !== 'Sheet.insertChart') return;
    charts += 1;
    if (charts % CHARTS !== 0) return;
    said = said === 'yes' ? 'no' : 'yes';
    answer(addon, said);
  };
  const scored = score(addon);
  expect(scored).toMatchObject({ is: 'scored', problemCount: 1 });
  expect(scored.problems[0]?.message).toMatch(/^The list was changed again and again while OML Portfolio/);
  addon.host.beforeCall = () => undefined;
  const right = opened();
  answer(right, said);
  score(right);
  expect(charts).toBe(3 * CHARTS);
  const list = (each: OpenAddon) => contentOf(each)['Clients'];
  expect(list(addon)).toEqual(list(right));
});
