import type { LevelNumber } from './levels';

/** A practice of the vCIO service: the question, the gate it belongs to, and what to do where it is missing. */
export interface Practice {
  readonly id: string;
  /** The level whose gate asks for it. */
  readonly level: Exclude<LevelNumber, 0>;
  readonly gate: 'required' | 'supporting';
  readonly header: string;
  /** The article the header takes in a sentence, where it takes one. */
  readonly article?: 'a' | 'an';
  /** What a yes means, as a question to the person who answers. */
  readonly question: string;
  /** How to answer, where it is more than yes or no; it is said beside the question and never in a step. */
  readonly hint?: string;
  /** What to do tomorrow where it is not met. */
  readonly step: string;
  /** Other headers it goes by, as normalised words; the header itself is always one. */
  readonly aliases: readonly string[];
}

/** Every practice, in the order they are asked and listed. Answers and gates come from the founding article. */
export const PRACTICES = [
  {
    id: 'advice',
    level: 1,
    gate: 'required',
    header: 'IT Advice',
    question: 'Does the client get IT advice from you, even if only when it asks?',
    step: 'book an hour with the decision-maker on the state of their IT, before quarter-end or year-end',
    aliases: ['advice', 'ad hoc advice', 'infrastructure advice', 'it advisory', 'vcio advice'],
  },
  {
    id: 'roadmap',
    level: 2,
    gate: 'required',
    header: 'IT Roadmap',
    article: 'an',
    question: "Have the company's leaders agreed an IT roadmap for the year?",
    step: "draft next year's IT roadmap and agree it with the company's leaders",
    aliases: ['roadmap', 'technology roadmap', 'annual roadmap', 'annual it plan'],
  },
  {
    id: 'qbr',
    level: 2,
    gate: 'required',
    header: 'Quarterly Reviews',
    question: 'Do you hold a business review with the client every quarter?',
    hint: 'Yes, no, or how many a year.',
    step: "put the next four quarterly business reviews in the leaders' calendars",
    aliases: [
      'quarterly review',
      'quarterly business review',
      'quarterly business reviews',
      'qbr',
      'qbrs',
      'business reviews',
      'tbr',
      'tbrs',
      'technology business review',
      'technology business reviews',
      'reviews per year',
      'reviews a year',
    ],
  },
  {
    id: 'separateContract',
    level: 3,
    gate: 'required',
    header: 'Separate vCIO Contract',
    article: 'a',
    question: 'Does the vCIO service have its own contract and price, apart from the MSP contract?',
    step: 'offer the vCIO service as its own package at its own price, outside the MSP contract, and train your people in consulting',
    aliases: [
      'separate contract',
      'vcio contract',
      'vcio agreement',
      'separate agreement',
      'separate vcio agreement',
      'vcio contract type',
      'standalone contract',
      'standalone vcio',
      'own vcio contract',
    ],
  },
  {
    id: 'wholeItScope',
    level: 3,
    gate: 'required',
    header: 'Whole-IT Scope',
    question: "Does the vCIO look after all of the client's IT, not only the infrastructure?",
    step: 'list the IT that nobody manages beyond the infrastructure, and add it to what the vCIO looks after',
    aliases: ['whole it', 'full it scope', 'entire it scope', 'it management scope', 'whole of it'],
  },
  {
    id: 'managementCycles',
    level: 3,
    gate: 'required',
    header: 'Monthly and Weekly Cycles',
    question: 'Do you also run monthly and weekly IT management cycles with the client?',
    step: 'set up a monthly IT meeting and a short weekly check-in, beside the annual and quarterly ones',
    aliases: [
      'monthly weekly cycles',
      'management cycles',
      'monthly and weekly meetings',
      'monthly weekly meetings',
      'it management cycles',
    ],
  },
  {
    id: 'rolesDocumented',
    level: 3,
    gate: 'supporting',
    header: 'vCIO Roles Documented',
    question: 'Is it written down what the vCIO does, is responsible for and delivers?',
    step: 'write one page on what the vCIO does, is responsible for and delivers, and get it signed',
    aliases: [
      'roles documented',
      'role documented',
      'vcio role',
      'vcio roles',
      'documented roles',
      'vcio role documented',
      'vcio deliverables',
      'vcio responsibilities',
      'roles and responsibilities',
    ],
  },
  {
    id: 'policies',
    level: 3,
    gate: 'supporting',
    header: 'IT Policies',
    question: 'Does the client have IT policies and rules in force?',
    step: 'write the first IT policies, such as passwords and leavers, and have the leaders put them in force',
    aliases: ['policies', 'it policy', 'policies in place', 'it regulations', 'policies and regulations'],
  },
  {
    id: 'education',
    level: 3,
    gate: 'supporting',
    header: 'User Education',
    question: "Do the client's users get training, so that they get more out of the systems they have?",
    step: 'run one short session that gets users more out of a system they already have',
    aliases: ['education', 'user training', 'end user training', 'end user education', 'staff training'],
  },
  {
    id: 'processImprovement',
    level: 4,
    gate: 'required',
    header: 'Process Improvement',
    question: "Do you keep finding bottlenecks in the client's processes and fixing them?",
    step: 'pick one slow process, find its bottleneck and fix it, then take the next',
    aliases: [
      'continuous improvement',
      'process optimization',
      'process optimisation',
      'business process improvement',
      'process bottlenecks',
    ],
  },
  {
    id: 'projectServices',
    level: 4,
    gate: 'required',
    header: 'Project Services',
    question: 'Do you deliver improvements as projects, beside the ongoing service?',
    step: 'offer one improvement as a project with a scope, a price and an end date, beside the ongoing service',
    aliases: ['project based services', 'project service', 'project delivery'],
  },
  {
    id: 'businessApplications',
    level: 4,
    gate: 'required',
    header: 'Business Applications',
    question: "Does the vCIO look after the client's business applications, such as ERP or CRM?",
    step: 'list the applications the business runs on, and take charge of the first one',
    aliases: [
      'business apps',
      'business application',
      'line of business applications',
      'lob applications',
      'lob apps',
    ],
  },
  {
    id: 'managementReporting',
    level: 4,
    gate: 'supporting',
    header: 'Management Reporting',
    question: 'Do the managers get the reports and the collaboration tools they need?',
    step: 'ask the managers which report or way of sharing work they lack, and deliver one',
    aliases: [
      'management reports',
      'management report',
      'executive reporting',
      'reporting and collaboration',
    ],
  },
  {
    id: 'solutionSourcing',
    level: 4,
    gate: 'supporting',
    header: 'Solution Sourcing',
    question: 'Do you keep a marketplace of solutions and specialists the client can draw on?',
    step: 'start a list of vetted solutions and specialists this client can draw on',
    aliases: [
      'sourcing',
      'solutions sourcing',
      'vendor marketplace',
      'solution marketplace',
      'specialist sourcing',
    ],
  },
  {
    id: 'strategyInfluence',
    level: 5,
    gate: 'required',
    header: 'Strategy Influence',
    question: "Does technology shape the company's general strategy, with the vCIO at the table?",
    step: "get a seat at the company's next strategy meeting and bring one idea that technology makes possible",
    aliases: ['strategic influence', 'company strategy', 'influence on strategy'],
  },
  {
    id: 'projectOffice',
    level: 5,
    gate: 'required',
    header: 'Project Office',
    article: 'a',
    question: 'Are projects that cross disciplines run with full project management?',
    step: 'name a project manager for work that crosses disciplines, with one plan and one budget',
    aliases: ['pmo', 'project management office', 'project management'],
  },
  {
    id: 'industryStack',
    level: 5,
    gate: 'required',
    header: 'Industry Stack',
    article: 'an',
    question: "Do you know the client's industry, and do you have the solutions made for it?",
    step: 'learn how this industry works, and put together the solutions made for it',
    aliases: ['vertical stack', 'industry solution stack', 'vertical solution stack', 'industry solutions'],
  },
  {
    id: 'adoptionReadiness',
    level: 5,
    gate: 'required',
    header: 'Adoption Readiness',
    question: 'Does the team know enough to take on new technology?',
    step: 'find out what the team has to learn before the next new technology, and teach it first',
    aliases: ['technology adoption', 'adoption ready', 'technology adoption readiness', 'ready to adopt'],
  },
  {
    id: 'customSolutions',
    level: 5,
    gate: 'supporting',
    header: 'Custom Solutions',
    question: 'Do you deliver custom software or customisation where the client needs it?',
    hint: 'n/a if it needs none.',
    step: 'name one need that no product covers, and get software built or customised for it',
    aliases: [
      'custom software',
      'custom development',
      'customization',
      'customisation',
      'custom applications',
    ],
  },
] as const satisfies readonly Practice[];

/** The id of a practice. */
export type PracticeId = (typeof PRACTICES)[number]['id'];

/** How many supporting practices each gate wants. */
export const SUPPORTING_WANTED: Readonly<Record<Practice['level'], number>> = {
  1: 0,
  2: 0,
  3: 2,
  4: 1,
  5: 1,
};
