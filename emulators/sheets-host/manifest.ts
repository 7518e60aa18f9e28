/** What the host needs of `appsscript.json`. */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
}

/** The manifest in a text; our add-on must state everything that Google would guess. */
export function readManifest(text: string): Manifest {
  const read: unknown = JSON.parse(text);
  if (!isManifest(read))
    throw new Error('appsscript.json names no time zone, no V8 runtime, or no list of scopes.');
  return read;
}

function isManifest(read: unknown): read is Manifest {
  if (typeof read !== 'object' || read === null) return false;
  const { timeZone, oauthScopes, runtimeVersion } = read as Readonly<Record<string, unknown>>;
  return typeof timeZone === 'string' && Array.isArray(oauthScopes) && runtimeVersion === 'V8';
}
