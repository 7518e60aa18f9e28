import { ScriptException } from './script-exception';

/** A change to a sheet that Google refuses: where it puts changes off, it is only at the next flush that it says so. */
export class RefusedChange extends ScriptException {}
