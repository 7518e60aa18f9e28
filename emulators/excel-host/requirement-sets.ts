/** Requirement sets by name, each with its highest version, such as `ExcelApi: '1.13'`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** The minimum in every Excel that runs the add-in, and what Excel on the web needs to talk to it at all. */
export const LEAST_REQUIREMENT_SETS: RequirementSets = {
  ExcelApi: '1.13',
  SharedRuntime: '1.1',
  AddinCommands: '1.1',
  CustomFunctionsRuntime: '1.3',
  // The manifest cannot ask for the sets below; office.js asks for them itself.
  CustomFunctions: '1.7',
  DelayForCellEdit: '1.1',
  RichApiRuntimeFlag: '1.1',
  Settings: '1.1',
};

/** The sets as office.js takes them: one JSON text, names in lower case. */
export function requirementMatrix(sets: RequirementSets): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version])),
  );
}
