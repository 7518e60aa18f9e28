/** The files of a built add-on. */
export interface BuiltFiles {
  readonly code: string;
  /** `appsscript.json`. */
  readonly manifest: string;
  /** The pages by name, without `.html`. */
  readonly pages?: Readonly<Record<string, string>>;
}
