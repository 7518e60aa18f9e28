import { createRequire } from 'node:module';
import path from 'node:path';
import type { ExcelHost } from './excel-host';
import { OfficeLink } from './office-link';
import { standInForPage } from './page-stand-in';
import { rememberTimers } from './page-timers';
import { requirementMatrix } from './requirement-sets';
import { runScript } from './run-script';

/** office.js in this realm. */
export interface OfficeInNode {
  /** Puts a new host behind the same office.js, and so a new workbook, settings and requirement sets. */
  connect(host: ExcelHost): Promise<void>;
  /** Runs a built script of the add-in's in this realm. */
  runScript(file: string): void;
  /** Stops everything that office.js keeps running. Nothing talks to the host afterwards. */
  close(): void;
}

let loaded: OfficeInNode | undefined;

/**
 * Connects Microsoft's office.js, unmodified and in this realm, to a host. Loading takes a moment and happens once;
 * after that only the host is replaced.
 */
export async function loadOfficeInNode(host: ExcelHost): Promise<OfficeInNode> {
  if (loaded === undefined) loaded = await load(host);
  else await loaded.connect(host);
  return loaded;
}

async function load(host: ExcelHost): Promise<OfficeInNode> {
  const library = path.dirname(
    createRequire(__filename).resolve('@microsoft/office-js/dist/office.debug.js'),
  );
  const timers = rememberTimers();
  const page = standInForPage({ library, toHost: (message) => link.receive(message) });
  const link = new OfficeLink(host, page.post);
  runScript(path.join(library, 'office.debug.js'));
  await Office.onReady();
  setSwitches();
  await Promise.all([link.whenFunctionsReady, link.whenCommandsReady]);
  return {
    connect: async (next) => {
      link.connect(next);
      takeRequirementSets(next);
      await refreshSettings();
    },
    runScript,
    close: () => {
      page.close();
      timers.clear();
    },
  };
}

/** What office.js has and its d.ts leaves out. */
interface Unlisted {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly Utility: { _synchronousCleanup: boolean };
}

function setSwitches(): void {
  // These are office.js internals, so its d.ts does not have them.
  const { CommonUtility, Utility } = OfficeExtension as unknown as Unlisted;
  // office.js 1.1.110 sets this on a subclass of the class that reads it, so its check never happens.
  CommonUtility._doApiNotSupportedCheck = true;
  // A run is over only when its ranges are released, so that no request of one test arrives during the next.
  Utility._synchronousCleanup = true;
}

function takeRequirementSets({ requirementSets }: ExcelHost): void {
  // office.js reads the sets once, at its start, and keeps them here.
  const { requirements } = Office.context as unknown as { requirements: { _setMap: { _sets: unknown } } };
  requirements._setMap._sets = JSON.parse(requirementMatrix(requirementSets));
}

function refreshSettings(): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.document.settings.refreshAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(error.message));
    });
  });
}
