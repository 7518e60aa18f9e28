import { defineClass } from '../define-class';
import { hostObject, type HostValue } from '../host-object';

/** The stores that persist between executions. */
export const propertiesService = defineClass<
  GoogleAppsScript.Properties.PropertiesService,
  'PropertiesService'
>('PropertiesService', {
  getDocumentProperties: ({ execution }) => hostObject('Properties', execution.host.properties('document')),
  getScriptProperties: ({ execution }) => hostObject('Properties', execution.host.properties('script')),
  getUserProperties: ({ execution }) =>
    hostObject('Properties', execution.host.properties(`user ${execution.user}`)),
});

/** One store of named texts. */
export const properties = defineClass<GoogleAppsScript.Properties.Properties, 'Properties'>('Properties', {
  deleteAllProperties: ({ self }) => {
    self.clear();
    return hostObject('Properties', self);
  },
  deleteProperty: ({ self }, key) => {
    self.delete(key);
    return hostObject('Properties', self);
  },
  getKeys: ({ self }) => [...self.values.keys()],
  getProperties: ({ self }) => record(self.values),
  getProperty: ({ self }, key) => self.get(key),
  setProperties: ({ self }, values, deletesOthers = false) => {
    if (deletesOthers) self.clear();
    // The typings say texts; Google turns any other value into one.
    const given: readonly (readonly [string, unknown])[] = Object.entries(values);
    for (const [key, value] of given) self.set(key, String(value));
    return hostObject('Properties', self);
  },
  setProperty: ({ self }, key, value) => {
    self.set(key, value);
    return hostObject('Properties', self);
  },
});

function record(values: ReadonlyMap<string, string>): HostValue {
  return { kind: 'record', members: Object.fromEntries(values) };
}
