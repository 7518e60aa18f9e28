import { isConnectionLost } from '../errors/excel-errors';

/** What is done for the eye alone, after the results. Excel may refuse it, and the results are whole without it. */
export interface Decoration {
  /** As the user would call it, such as `colours of the levels`. */
  readonly name: string;
  /** Queues it; what is queued last is sent by `decorate`. */
  readonly draw: () => void | Promise<void>;
}

/**
 * Does each decoration in a request of its own. Gives the names of those that Excel refused: its conditional formats, its
 * charts and its printers fail now and then, and none of them may cost a result.
 */
export async function decorate(
  context: Excel.RequestContext,
  decorations: readonly Decoration[],
): Promise<readonly string[]> {
  const refused: string[] = [];
  for (const [index, { name, draw }] of decorations.entries()) {
    try {
      await draw();
      await context.sync();
    } catch (error) {
      refused.push(name);
      // Nobody is to wait for each of the others to fail too.
      if (isConnectionLost(error))
        return [...refused, ...decorations.slice(index + 1).map((each) => each.name)];
    }
  }
  return refused;
}

/** The line of a result that names the looks which Excel refused; `undefined` where it refused none. */
export function remarkOn(done: string, refused: readonly string[], action = ''): string | undefined {
  if (refused.length === 0) return undefined;
  const named = refused.slice(0, NAMED_AT_MOST);
  const others = refused.length - named.length;
  const rest = others === 0 ? '' : ` and ${others} more`;
  return `${done}, but Excel refused some looks: ${named.join(', ')}${rest}.${action}`;
}

const NAMED_AT_MOST = 3;
