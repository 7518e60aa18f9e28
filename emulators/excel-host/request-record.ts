/** What is remembered of one request of the add-in's. */
export interface RequestRecord {
  /** Counted from 1. */
  readonly number: number;
  /** Of the body. */
  readonly bytes: number;
  /** Of the answer's body; 0 where the whole request was refused. */
  responseBytes: number;
  readonly actionCount: number;
  /** Whether values, formulas or texts of cells were asked for. */
  readsCells: boolean;
  /** Whether cells were filled or emptied. */
  writesCells: boolean;
  /** Whether something was done after which Excel on the desktop can undo nothing that was done before. */
  clearsUndo: boolean;
  /** The error's code, or the number of a refusal of the whole request. */
  error?: string | number;
}
