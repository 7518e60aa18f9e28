import type { ExecutionOfCall } from './execution-of-call';
import { requiredScopes } from './required-scopes';
import { ScriptException } from './script-exception';
import type { ServiceCall } from './service-call';

/** Building a menu is all that an add-on may do before a user has authorised it. */
const FREE = ['SpreadsheetApp.getUi', 'Menu', 'Ui.createAddonMenu', 'Ui.createMenu'];
const SHOWS_A_PAGE = /^Ui\.(show|alert|prompt)/;
const NOT_FROM_A_CELL = ['Ui', 'Menu', 'HtmlService', 'LockService', 'Protection'];

/** Refuses a call that the manifest's scopes, the user or the kind of execution do not allow. */
export function assertPermitted(call: ServiceCall, execution: ExecutionOfCall): void {
  const name = `${call.className}.${call.method}`;
  const scopes = requiredScopes(call);
  const missing = execution.host.missingConsents(execution.user);
  const granted = execution.host.manifest.oauthScopes.filter((scope) => !missing.includes(scope));
  if (scopes.length > 0 && !scopes.some((scope) => granted.includes(scope))) throw refusal(name, scopes);
  if (execution.authMode === 'CUSTOM_FUNCTION') {
    if (isForbiddenToCells(call))
      throw new ScriptException(`You do not have permission to call ${call.method}`);
    return;
  }
  if (execution.authMode === 'FULL' || FREE.includes(name) || FREE.includes(call.className)) return;
  const isForbidden = execution.authMode === 'NONE' && (scopes.length > 0 || isStored(call));
  if (isForbidden || SHOWS_A_PAGE.test(name)) throw refusal(name, scopes);
}

function isForbiddenToCells({ className, method }: ServiceCall): boolean {
  if (NOT_FROM_A_CELL.includes(className)) return true;
  const isOfSheet = ['Range', 'RangeList', 'Sheet', 'Spreadsheet', 'SpreadsheetApp'].includes(className);
  return isOfSheet && !/^(get|is|has|can|offset)/.test(method);
}

function isStored({ className }: ServiceCall): boolean {
  return ['PropertiesService', 'CacheService', 'LockService'].includes(className);
}

function refusal(name: string, scopes: readonly string[]): ScriptException {
  const needed = scopes.length > 0 ? ` Required permissions: (${scopes.join(' || ')})` : '';
  return new ScriptException(`You do not have permission to call ${name}.${needed}`);
}
