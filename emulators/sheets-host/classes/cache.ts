import { defineClass } from '../define-class';
import { hostObject, type HostValue } from '../host-object';

/** The stores whose values expire. */
export const cacheService = defineClass<GoogleAppsScript.Cache.CacheService, 'CacheService'>('CacheService', {
  getDocumentCache: ({ execution }) => hostObject('Cache', execution.host.cache('document')),
  getScriptCache: ({ execution }) => hostObject('Cache', execution.host.cache('script')),
  getUserCache: ({ execution }) => hostObject('Cache', execution.host.cache(`user ${execution.user}`)),
});

const TEN_MINUTES = 600;

/** Values for a cache, and how long it keeps them. */
type Entry = readonly [key: string, value: string, seconds?: number];

/** One store whose values expire. */
export const cache = defineClass<GoogleAppsScript.Cache.Cache, 'Cache'>('Cache', {
  get: ({ self }, key) => self.get(key),
  getAll: ({ self }, keys) =>
    record(new Map(keys.flatMap((key) => [[key, self.get(key)] as const]).filter(isKept))),
  put: ({ self }, ...[key, value, seconds = TEN_MINUTES]: Entry) => {
    self.put(key, { value, seconds });
  },
  putAll: ({ self }, values, seconds = TEN_MINUTES) => {
    for (const [key, value] of Object.entries(values)) self.put(key, { value: String(value), seconds });
  },
  remove: ({ self }, key) => {
    self.remove(key);
  },
  removeAll: ({ self }, keys) => {
    for (const key of keys) self.remove(key);
  },
});

function isKept(entry: readonly [string, string | null]): entry is readonly [string, string] {
  return entry[1] !== null;
}

function record(values: ReadonlyMap<string, string>): HostValue {
  return { kind: 'record', members: Object.fromEntries(values) };
}
