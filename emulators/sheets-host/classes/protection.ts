import { assertLinesChange } from '../change-lines';
import { defineClass, type Call } from '../define-class';
import { enumValue } from '../enum-value';
import { hostObject, selfOf, type HostObject, type HostValue } from '../host-object';
import { admits, type Protection } from '../protection';
import { rangeObject } from '../range-of-file';
import type { OnSheet } from '../selves';

/** A range or a sheet that not everybody may change. */
export const protection = defineClass<GoogleAppsScript.Spreadsheet.Protection, 'Protection'>('Protection', {
  addEditor: (call, editor) => withEditors(call, (editors) => [...editors, emailOf(editor)]),
  addEditors: (call, added) => withEditors(call, (editors) => [...editors, ...added]),
  canDomainEdit: ({ self }) => self.item.editors === undefined,
  canEdit: ({ self, execution: { file, user } }) => user === file.owner || admits(self.item, user),
  getDescription: ({ self }) => self.item.description,
  getEditors: ({ self }) => [...editorsOf(self)].map((email) => hostObject('User', { email })),
  getProtectionType: ({ self }) =>
    enumValue('ProtectionType', self.item.area === undefined ? 'SHEET' : 'RANGE'),
  getRange: ({ self }) => {
    const { rowCount, columnCount } = self.file.state(self.sheet);
    return rangeObject(self, self.item.area ?? { row: 0, column: 0, rowCount, columnCount });
  },
  getUnprotectedRanges: ({ self }) => self.item.unprotected.map((area) => rangeObject(self, area)),
  isWarningOnly: ({ self }) => self.item.isWarningOnly,
  remove: ({ self, execution }) => {
    assertLinesChange(self, execution);
    const state = self.file.state(self.sheet);
    state.protections = state.protections.filter((each) => each !== self.item);
  },
  removeEditor: (call, editor) =>
    withEditors(call, (editors) => editors.filter((email) => email !== emailOf(editor))),
  removeEditors: (call, removed) => {
    const gone = removed.map(emailOf);
    return withEditors(call, (editors) => editors.filter((email) => !gone.includes(email)));
  },
  setDescription: (call, description) => changed(call, { description }),
  setDomainEdit: (call, isAllowed) =>
    isAllowed ? changed(call, { editors: undefined }) : withEditors(call, (editors) => editors),
  setUnprotectedRanges: (call, ranges) =>
    changed(call, { unprotected: ranges.map((each) => selfOf('Range', each).area) }),
  setWarningOnly: (call, isWarningOnly) => changed(call, { isWarningOnly }),
});

function changed({ self }: Call<OnSheet<Protection>>, change: Partial<Protection>): HostValue {
  Object.assign(self.item, change);
  return hostObject('Protection', self);
}

function withEditors(
  call: Call<OnSheet<Protection>>,
  change: (editors: readonly string[]) => readonly string[],
): HostValue {
  return changed(call, { editors: new Set([call.self.file.owner, ...change([...editorsOf(call.self)])]) });
}

/** Until an editor is removed, everyone who may change the spreadsheet may change what is protected. */
function editorsOf({ file, item }: OnSheet<Protection>): Iterable<string> {
  return item.editors ?? [file.owner, ...(file.editors ?? [])];
}

function emailOf(editor: string | HostObject): string {
  return typeof editor === 'string' ? editor : selfOf('User', editor).email;
}
