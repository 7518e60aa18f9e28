import { HostError } from '../../pane/host-error';
import { words } from '../../pane/words';
import { sentenceForGoogle } from './google-sentences';
import { isGoogles, retryTransient } from './retry-transient';

/** The sentence of whatever went wrong. */
export function sentenceOf(error: unknown): string {
  if (error instanceof HostError) return error.message;
  if (!isGoogles(error)) return words.unforeseen(String(error).replace(/[.\s]+$/, ''));
  return lacksConsent() ? NO_CONSENT : sentenceForGoogle(String(error));
}

const NO_CONSENT =
  'vCIO OML does not have all the access that it asks for. Choose Open in its menu again, and allow all of it.';

/** Whether the user has not allowed all that the script asks for: Google's consent has a box for each. */
export function lacksConsent(): boolean {
  const { AuthMode, AuthorizationStatus } = ScriptApp;
  return (
    ScriptApp.getAuthorizationInfo(AuthMode.FULL).getAuthorizationStatus() === AuthorizationStatus.REQUIRED
  );
}

/** Has Google ask again for what the user has not allowed; the execution then ends. */
export function requireConsent(): void {
  retryTransient(() => ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL));
}
