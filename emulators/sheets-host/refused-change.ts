import { ScriptException } from './script-exception';

/** A change to a sheet that Google refuses; if it defers changes, only at the next flush. */
export class RefusedChange extends ScriptException {}
