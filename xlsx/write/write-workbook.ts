import { writeAtomically, type Target } from '../../files/write-atomically';
import type { WorkbookSource } from '../workbook-source';
import { openSpool } from './spool';
import { WorkbookDraft } from './workbook-draft';

/** Writes a workbook as it was but for what is changed in its draft; answers what the change answers. */
export function writeWorkbook<T>(
  target: Target,
  source: WorkbookSource,
  change: (draft: WorkbookDraft) => Promise<T>,
): Promise<T> {
  return writeAtomically(target, async (file, folder) => {
    const spool = openSpool(folder);
    try {
      const draft = await WorkbookDraft.open(source, spool);
      const result = await change(draft);
      await draft.write(file);
      return result;
    } finally {
      await spool.close();
    }
  });
}
