/** The record of one of the add-in's requests. */
export interface RequestRecord {
  /** Counted from 1. */
  readonly number: number;
  /** Size of the body. */
  readonly bytes: number;
  /** Size of the answer's body; 0 if the whole request was refused. */
  responseBytes: number;
  readonly actionCount: number;
  /** Whether values, formulas or texts of cells were asked for. */
  readsCells: boolean;
  /** Whether cells were filled or emptied. */
  writesCells: boolean;
  /** Whether it clears the undo list of Excel on the desktop. */
  clearsUndo: boolean;
  /** The error's code, or the number of a refusal of the whole request. */
  error?: string | number;
}
