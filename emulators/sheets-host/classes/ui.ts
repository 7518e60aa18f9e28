import { defineClass } from '../define-class';
import { enumValue, type EnumValue } from '../enum-value';
import { hostObject, selfOf, type HostValue } from '../host-object';
import type { ExecutionOfCall } from '../execution-of-call';
import type { HtmlPage } from '../html-page';
import { servedPage } from '../served-page';

/** The menus, message boxes and pages around a spreadsheet. */
export const ui = defineClass<GoogleAppsScript.Base.Ui, 'Ui'>('Ui', {
  alert: ({ execution }, ...args) => {
    const given: readonly (string | EnumValue)[] = args;
    const texts = given.filter((arg) => typeof arg === 'string');
    const buttons = given.find((arg) => typeof arg === 'object')?.name ?? 'OK';
    const [title = ''] = texts.length > 1 ? texts : [];
    return answered(execution, { title, prompt: texts.at(-1) ?? '', buttons });
  },
  createAddonMenu: () => hostObject('Menu', { caption: undefined, entries: [] }),
  createMenu: (_call, caption) => hostObject('Menu', { caption, entries: [] }),
  showModalDialog: ({ execution }, page, title) => {
    execution.host.dialog = { ...served(selfOf('HtmlOutput', page)), title };
  },
  showModelessDialog: ({ execution }, page, title) => {
    execution.host.dialog = { ...served(selfOf('HtmlOutput', page)), title };
  },
  showSidebar: ({ execution }, page) => {
    execution.host.sidebar = served(selfOf('HtmlOutput', page));
  },
});

/** Menus are shown only once they are added. */
export const menu = defineClass<GoogleAppsScript.Base.Menu, 'Menu'>('Menu', {
  addItem: ({ self }, caption, functionName) => {
    self.entries.push({ kind: 'item', caption, functionName });
    return hostObject('Menu', self);
  },
  addSeparator: ({ self }) => {
    self.entries.push({ kind: 'separator' });
    return hostObject('Menu', self);
  },
  addSubMenu: ({ self }, given) => {
    self.entries.push({ kind: 'menu', menu: selfOf('Menu', given) });
    return hostObject('Menu', self);
  },
  addToUi: ({ self, execution }) => {
    execution.host.menus = [...execution.host.menus, self];
  },
});

function answered(
  { host }: ExecutionOfCall,
  asked: { readonly title: string; readonly prompt: string; readonly buttons: string },
): HostValue {
  const alert = { ...asked, answer: '' };
  alert.answer = host.answerAlert(alert);
  host.alerts.push(alert);
  return enumValue('Button', alert.answer);
}

function served(page: HtmlPage): HtmlPage {
  return { ...page, content: servedPage(page.content) };
}
