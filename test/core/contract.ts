/**
 * The model's tables again, typed by hand and independent of core: the tests compare core with them. A number that
 * differs is a bug in one of the two.
 */

/** Practices in table order: id, header, level, and whether the gate requires it. */
export const CONTRACT_PRACTICES = [
  ['advice', 'IT Advice', 1, 'required'],
  ['roadmap', 'IT Roadmap', 2, 'required'],
  ['qbr', 'Quarterly Reviews', 2, 'required'],
  ['separateContract', 'Separate vCIO Contract', 3, 'required'],
  ['wholeItScope', 'Whole-IT Scope', 3, 'required'],
  ['managementCycles', 'Monthly and Weekly Cycles', 3, 'required'],
  ['rolesDocumented', 'vCIO Roles Documented', 3, 'supporting'],
  ['policies', 'IT Policies', 3, 'supporting'],
  ['education', 'User Education', 3, 'supporting'],
  ['processImprovement', 'Process Improvement', 4, 'required'],
  ['projectServices', 'Project Services', 4, 'required'],
  ['businessApplications', 'Business Applications', 4, 'required'],
  ['managementReporting', 'Management Reporting', 4, 'supporting'],
  ['solutionSourcing', 'Solution Sourcing', 4, 'supporting'],
  ['strategyInfluence', 'Strategy Influence', 5, 'required'],
  ['projectOffice', 'Project Office', 5, 'required'],
  ['industryStack', 'Industry Stack', 5, 'required'],
  ['adoptionReadiness', 'Adoption Readiness', 5, 'required'],
  ['customSolutions', 'Custom Solutions', 5, 'supporting'],
] as const;

/** The id of a practice in the contract's table. */
export type ContractPractice = (typeof CONTRACT_PRACTICES)[number][0];

/** The ids in table order. */
export const PRACTICE_IDS: readonly ContractPractice[] = CONTRACT_PRACTICES.map(([id]) => id);

/** How many supporting practices the gate of a level needs; index = level. */
export const SUPPORTING_OF_GATE: readonly number[] = [0, 0, 0, 2, 1, 1];

/** Low and high hours a year and the IT share in percent; index = level. */
export const HOURS_OF_LEVEL = [
  { low: 0, high: 0, itPercent: undefined },
  { low: 1, high: 5, itPercent: 80 },
  { low: 5, high: 10, itPercent: 65 },
  { low: 25, high: 40, itPercent: 50 },
  { low: 35, high: 60, itPercent: 35 },
  { low: 60, high: 120, itPercent: 20 },
] as const;

/** The headers of the columns that are not practices, by field. */
export const FIELD_HEADERS = {
  client: 'Client',
  clientId: 'Client ID',
  accountManager: 'Account Manager',
  active: 'Active',
  clientType: 'Client Type',
  package: 'Package',
  employees: 'Employees',
  mspMrr: 'MSP MRR',
  vcioFee: 'vCIO Fee',
  vcioHours: 'vCIO Hours',
  itFocus: 'IT Focus %',
  clientMaturity: 'Client IT Maturity',
  targetLevel: 'Target OML',
  lastReview: 'Last Review',
  cadence: 'Meeting Cadence',
} as const;

/** The id of a field that is not a practice. */
export type ContractField = keyof typeof FIELD_HEADERS;
