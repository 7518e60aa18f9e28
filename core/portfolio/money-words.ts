import { groupThousands } from '../cells/group-thousands';
import type { RunPlan } from '../plan/run-plan';
import { settingReference } from './settings-sheet';

/** The rate as the page says it, and as a formula says it beside other text: `200`, `$200`, `CHF 200`. */
export function rateWords({ settings }: RunPlan): { readonly words: string; readonly formula: string } {
  const symbol = symbolBefore(settings.currency);
  const reference = settingReference('hourlyRate');
  return {
    words: `${symbol}${settings.hourlyRate}`,
    formula: symbol === '' ? reference : `"${symbol.replace(/"/g, '""')}"&${reference}`,
  };
}

/** Words are kept off the number that follows them, signs are not. */
function symbolBefore(currency: string | undefined): string {
  if (currency === undefined) return '';
  return /\p{L}\.?$/u.test(currency) ? `${currency} ` : currency;
}

/** The hours of one vCIO as the page says them, and as a formula does. */
export function capacityWords({ settings, formulaSeparator }: RunPlan): {
  readonly words: string;
  readonly formula: string;
} {
  return {
    words: groupThousands(Math.round(settings.capacityHours)),
    formula: `FIXED(${settingReference('capacityHours')}${formulaSeparator}0)`,
  };
}
