/** An error that Google throws into the script. */
export class ScriptException extends Error {
  /** `Exception`, except for errors that are not Google's own. */
  readonly kind: string;

  constructor(message: string, kind = 'Exception') {
    super(message);
    this.kind = kind;
  }
}
