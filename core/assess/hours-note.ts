import type { LevelSettings } from '../model/settings';
import type { Assessment } from './assess';
import { figure } from './words';

/** Hours spent that do not fit the level: between two levels' bands, below or above the level's own, or any at OML 0. */
export function hoursNote({ facts, level, hours: { low, high }, settings }: Assessment): string {
  const { vcioHours } = facts;
  if (vcioHours === undefined || (vcioHours >= low && vcioHours <= high)) return '';
  const found = `vCIO Hours: ${figure(vcioHours)} a year`;
  const band = level === 0 ? 'none' : `${figure(low)} to ${figure(high)}`;
  const gap = gapAround(vcioHours, settings.levels);
  if (gap !== undefined) {
    const between = `is between OML ${gap.below} (up to ${figure(gap.from)}) and OML ${gap.above} (from ${figure(gap.to)})`;
    return `${found} ${between}, and OML ${level} takes ${band}`;
  }
  if (level === 0) return `${found} spent, but no vCIO service is confirmed (OML 0 takes none)`;
  return `${found}, ${vcioHours < low ? 'less' : 'more'} than the ${band} that OML ${level} takes`;
}

/** The levels around hours that are in no level's band, yet between two of them. */
interface Gap {
  readonly below: number;
  /** Hours of the band below, at the most. */
  readonly from: number;
  readonly above: number;
  /** Hours of the band above, at the least. */
  readonly to: number;
}

function gapAround(hours: number, levels: readonly LevelSettings[]): Gap | undefined {
  let [below, from] = [0, -Infinity];
  let [above, to] = [0, Infinity];
  for (let level = 1; level < levels.length; level += 1) {
    const { hoursLow = 0, hoursHigh = 0 } = levels[level] ?? {};
    if (hours >= hoursLow && hours <= hoursHigh) return undefined;
    if (hoursHigh < hours && hoursHigh >= from) [below, from] = [level, hoursHigh];
    if (hoursLow > hours && hoursLow < to) [above, to] = [level, hoursLow];
  }
  return below === 0 || above === 0 ? undefined : { below, from, above, to };
}
