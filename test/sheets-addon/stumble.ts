import { TRANSIENT } from '../../emulators/sheets-host/fault';
import { clientRows } from '../excel-addin/client-rows';
import { sampleOf } from '../thoroughness';
import { between, reopen, type Between } from './between-executions';
import { call, contentOf, openAddon, start, type OpenAddon } from './open-addon';

const CLIENTS = 2000;
const FEWEST_CALLS = 50;
/** How many faults of each step are tried when all tests run: a run takes most of a second. */
const TRIED = 5;

/** A step of a run: the spreadsheet before it, and the sidebar's request. */
interface Step {
  readonly before: Between;
  readonly act: (addon: OpenAddon) => unknown;
}

/** The steps of a run on a list; the last one draws our sheets. */
export function stepsOfRun(): Readonly<Record<'start' | 'next' | 'finish', Step>> {
  const addon = openAddon({ Clients: clientRows(CLIENTS), Notes: [['mine']] });
  const begun: Step = { before: between(addon), act: (opened) => start(opened) };
  const { runId } = start(addon);
  const asked = (name: 'omlNext' | 'omlFinish'): Step => {
    const before = between(addon);
    const act: Step['act'] = (opened) => call(opened, name, runId);
    act(addon);
    return { before, act };
  };
  return { start: begun, next: asked('omlNext'), finish: asked('omlFinish') };
}

/** The number of a step's call, which fails before or after it does its work. */
interface Fault {
  readonly at: number;
  readonly moment: 'before' | 'after';
}

/** The tried faults that change what a step leaves; no step may have any. */
export function fatalFaults(step: Step): readonly Fault[] {
  const { content, calls } = undisturbed(step);
  if (calls < FEWEST_CALLS) throw new Error('A step makes more calls than these.');
  const right = JSON.stringify(content);
  const faults = Array.from({ length: calls }, (_, index): readonly Fault[] => [
    { at: index + 1, moment: 'before' },
    { at: index + 1, moment: 'after' },
  ]).flat();
  return sampleOf(faults, TRIED).filter((fault) => JSON.stringify(stumbling(step, fault)) !== right);
}

function undisturbed({ before, act }: Step) {
  const addon = reopen(before);
  act(addon);
  return { content: contentOf(addon), calls: addon.host.executions[0]?.calls.length ?? 0 };
}

/** What a step leaves when Google fails once in it. */
function stumbling({ before, act }: Step, { at, moment }: Fault) {
  const addon = reopen(before);
  addon.host.faults.push({ at, moment, message: TRANSIENT.serverError });
  act(addon);
  return contentOf(addon);
}
