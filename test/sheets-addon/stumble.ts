import { TRANSIENT } from '../../playground/sheets-host/fault';
import { clientRows } from '../excel-addin/client-rows';
import { between, reopen, type Between } from './between-executions';
import { call, contentOf, openAddon, start, type OpenAddon } from './open-addon';

const CLIENTS = 2000;

/** A step of a run: the spreadsheet before it, and what the sidebar asks. */
interface Step {
  readonly before: Between;
  readonly act: (addon: OpenAddon) => unknown;
}

/** The steps of a run over a list, the last of which draws our sheets. */
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

/**
 * The calls of a step at which Google may not stumble, as the step then leaves something else. Every odd call is tried
 * to fail before it does what it is asked, and every even one after.
 */
export function fatalCalls(step: Step, moment: Moment): readonly number[] {
  const { content, calls } = undisturbed(step);
  const right = JSON.stringify(content);
  const tried = Array.from({ length: calls }, (_, index) => index + 1).filter(
    (at) => momentOf(at) === moment,
  );
  if (tried.length < 25) throw new Error('A step makes more calls than these.');
  return tried.filter((at) => JSON.stringify(stumbling(step, at)) !== right);
}

/** When a call fails, seen from what it does. */
type Moment = 'before' | 'after';

function momentOf(at: number): Moment {
  return at % 2 === 0 ? 'after' : 'before';
}

function undisturbed({ before, act }: Step) {
  const addon = reopen(before);
  act(addon);
  return { content: contentOf(addon), calls: addon.host.executions[0]?.calls.length ?? 0 };
}

/** What a step leaves in which Google stumbles once. */
function stumbling({ before, act }: Step, at: number) {
  const addon = reopen(before);
  addon.host.faults.push({ at, moment: momentOf(at), message: TRANSIENT.serverError });
  act(addon);
  return contentOf(addon);
}
