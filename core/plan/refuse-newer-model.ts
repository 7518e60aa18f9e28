import { MODEL_VERSION } from '../model/version';
import { isNewer } from '../read/model-version';
import type { SettingsSheet } from '../read/read-settings-sheet';
import { refuse, type Refusal } from './refusal';

/** The refusal of a workbook that a newer vCIO OML has scored: this one would take its levels back. */
export function refuseNewerModel({ modelVersion: written }: SettingsSheet): Refusal | undefined {
  if (written === undefined || !isNewer(written.version)) return undefined;
  return refuse('newerModel', {
    cell: written.cell,
    found: written.version,
    expected: `model ${MODEL_VERSION} or an older one`,
    message:
      `This workbook was scored with model ${written.version}, and this vCIO OML has model ${MODEL_VERSION}. ` +
      'Update vCIO OML, then run again.',
  });
}
