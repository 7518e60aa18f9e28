import { Workbook } from '../../emulators/workbook/workbook';
import { contentOf, openAddonOver, type OpenAddon } from './open-addon';

/** A spreadsheet between two executions: its cells, and what scripts store, without formulas and looks. */
export interface Between {
  readonly cells: ReturnType<typeof contentOf>;
  readonly properties: ReadonlyMap<string, string>;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** The current state. */
export function between(addon: OpenAddon): Between {
  const { state } = addon.host;
  return {
    cells: contentOf(addon),
    properties: new Map(state.properties('document').values),
    now: state.clock.now,
  };
}

/** The built add-on on a stored state. */
export function reopen({ cells, properties, now }: Between): OpenAddon {
  const addon = openAddonOver(Workbook.fromSheets(cells, { culture: 'en_US' }), { startsAt: now });
  for (const [key, value] of properties) addon.host.state.properties('document').set(key, value);
  return addon;
}
