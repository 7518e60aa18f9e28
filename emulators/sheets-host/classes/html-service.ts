import { defineClass } from '../define-class';
import { hostObject, type HostValue } from '../host-object';
import { escapedHtml } from '../html-template';
import type { ExecutionOfCall } from '../execution-of-call';
import { ScriptException } from '../script-exception';

/** Makes pages from texts and from the add-on's own files. */
export const htmlService = defineClass<GoogleAppsScript.HTML.HtmlService, 'HtmlService'>('HtmlService', {
  createHtmlOutput: (_call, content = '') => {
    if (typeof content === 'object')
      throw new ScriptException('HtmlService.createHtmlOutput of a blob', 'NotImplemented');
    return output(content);
  },
  createHtmlOutputFromFile: ({ execution }, name) => output(file(execution, name)),
  createTemplate: (_call, source) => {
    if (typeof source === 'object')
      throw new ScriptException('HtmlService.createTemplate of a blob', 'NotImplemented');
    return hostObject('HtmlTemplate', { source });
  },
  createTemplateFromFile: ({ execution }, name) =>
    hostObject('HtmlTemplate', { source: file(execution, name) }),
});

/** A template's members, apart from the variables that a script sets on it. */
type OwnMembers = Pick<GoogleAppsScript.HTML.HtmlTemplate, 'evaluate' | 'getCode' | 'getRawContent'>;

/** A page with code in it. */
export const htmlTemplate = defineClass<
  { readonly [K in 'evaluate' | 'getRawContent']: OwnMembers[K] },
  'HtmlTemplate'
>('HtmlTemplate', {
  evaluate: ({ self, execution, given }) =>
    hostObject('HtmlOutput', execution.evaluateTemplate(self.source, given)),
  getRawContent: ({ self }) => self.source,
});

/** A page. */
export const htmlOutput = defineClass<GoogleAppsScript.HTML.HtmlOutput, 'HtmlOutput'>('HtmlOutput', {
  append: ({ self }, text) => {
    self.content += text;
    return hostObject('HtmlOutput', self);
  },
  appendUntrusted: ({ self }, text) => {
    self.content += escapedHtml(text);
    return hostObject('HtmlOutput', self);
  },
  clear: ({ self }) => {
    self.content = '';
    return hostObject('HtmlOutput', self);
  },
  getContent: ({ self }) => self.content,
  getHeight: ({ self }) => self.height ?? null,
  getTitle: ({ self }) => self.title,
  getWidth: ({ self }) => self.width ?? null,
  setContent: ({ self }, content) => {
    self.content = content;
    return hostObject('HtmlOutput', self);
  },
  setHeight: ({ self }, height) => {
    self.height = height;
    return hostObject('HtmlOutput', self);
  },
  setTitle: ({ self }, title) => {
    self.title = title;
    return hostObject('HtmlOutput', self);
  },
  setWidth: ({ self }, width) => {
    self.width = width;
    return hostObject('HtmlOutput', self);
  },
});

function output(content: string): HostValue {
  return hostObject('HtmlOutput', { content, title: '', width: undefined, height: undefined });
}

function file({ host }: ExecutionOfCall, name: string): string {
  const found = host.pages.get(name.replace(/\.html$/, ''));
  if (found === undefined) throw new ScriptException(`No HTML file named ${name} was found.`);
  return found;
}
