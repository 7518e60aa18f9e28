import type { LevelNumber } from './levels';

/** A practice of the vCIO service: the question, the gate it belongs to, and what to do where it is missing. */
export interface Practice {
  readonly id: string;
  /** The level whose gate asks for it. */
  readonly level: Exclude<LevelNumber, 0>;
  readonly gate: 'required' | 'supporting';
  readonly header: string;
  /** What a yes means, as a question to the person who answers. */
  readonly question: string;
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
    question: 'Does the client get advice on its IT infrastructure, if only when it asks?',
    step: 'offer IT advice at year-end and quarter-end',
    aliases: ['advice', 'ad hoc advice', 'infrastructure advice', 'it advisory', 'vcio advice'],
  },
  {
    id: 'roadmap',
    level: 2,
    gate: 'required',
    header: 'IT Roadmap',
    question: "Is there an annual IT roadmap agreed with the company's leaders?",
    step: "agree an annual IT roadmap with the company's leaders",
    aliases: ['roadmap', 'technology roadmap', 'annual roadmap', 'annual it plan'],
  },
  {
    id: 'qbr',
    level: 2,
    gate: 'required',
    header: 'Quarterly Reviews',
    question: 'Are business reviews held every quarter? Yes or no, or how many a year.',
    step: 'hold quarterly business reviews',
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
    question: 'Does the vCIO service have a contract and price of its own, apart from the MSP contract?',
    step: 'take the vCIO service out of the MSP contract: own package, own price, and people trained in consulting',
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
    question: 'Does the vCIO cover the whole of IT, not only the infrastructure?',
    step: 'widen the scope from infrastructure to the whole of IT',
    aliases: ['whole it', 'full it scope', 'entire it scope', 'it management scope', 'whole of it'],
  },
  {
    id: 'managementCycles',
    level: 3,
    gate: 'required',
    header: 'Monthly and Weekly Cycles',
    question: 'Do monthly and weekly management cycles run beside the annual and quarterly ones?',
    step: 'run monthly and weekly cycles beside the annual and quarterly ones',
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
    question: "Are the vCIO's role, responsibilities and deliverables written down?",
    step: "document the vCIO's role, responsibilities and deliverables",
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
    question: 'Are IT policies and regulations in place?',
    step: 'put IT policies and regulations in place',
    aliases: ['policies', 'it policy', 'policies in place', 'it regulations', 'policies and regulations'],
  },
  {
    id: 'education',
    level: 3,
    gate: 'supporting',
    header: 'User Education',
    question: 'Are users educated, so that they get more from the systems they have?',
    step: 'educate users, raise the productivity of the systems they have',
    aliases: ['education', 'user training', 'end user training', 'end user education', 'staff training'],
  },
  {
    id: 'processImprovement',
    level: 4,
    gate: 'required',
    header: 'Process Improvement',
    question: 'Does the vCIO look for process bottlenecks and improve them continuously?',
    step: 'find process bottlenecks, improve continuously',
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
    question: 'Are project-based services delivered beside the ongoing ones?',
    step: 'deliver project-based services beside the ongoing ones',
    aliases: ['project based services', 'project service', 'project delivery'],
  },
  {
    id: 'businessApplications',
    level: 4,
    gate: 'required',
    header: 'Business Applications',
    question: 'Does the vCIO take on the business applications?',
    step: 'take on business applications',
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
    question: "Are the managers' reporting and collaboration needs met?",
    step: "meet the managers' reporting and collaboration needs",
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
    question: 'Is there a marketplace of solutions and specialists that the vCIO manages?',
    step: 'manage a marketplace of solutions and specialists',
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
    question: "Does technology shape the company's general strategy?",
    step: "bring technology into the company's general strategy",
    aliases: ['strategic influence', 'company strategy', 'influence on strategy'],
  },
  {
    id: 'projectOffice',
    level: 5,
    gate: 'required',
    header: 'Project Office',
    question: 'Are multi-discipline projects run with substantial project management?',
    step: 'run multi-discipline projects with substantial project management',
    aliases: ['pmo', 'project management office', 'project management'],
  },
  {
    id: 'industryStack',
    level: 5,
    gate: 'required',
    header: 'Industry Stack',
    question: 'Is there industry knowledge and a vertical solution stack?',
    step: 'build industry knowledge and a vertical solution stack',
    aliases: ['vertical stack', 'industry solution stack', 'vertical solution stack', 'industry solutions'],
  },
  {
    id: 'adoptionReadiness',
    level: 5,
    gate: 'required',
    header: 'Adoption Readiness',
    question: 'Does the team know enough to adopt new technology?',
    step: "bring the team's knowledge to where it adopts new technology",
    aliases: ['technology adoption', 'adoption ready', 'technology adoption readiness', 'ready to adopt'],
  },
  {
    id: 'customSolutions',
    level: 5,
    gate: 'supporting',
    header: 'Custom Solutions',
    question: 'Are custom software and customisation delivered? n/a where the client needs none.',
    step: 'deliver custom software and customisation',
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

/** The steps that are about no practice: what comes first where the MSP's or the client's own level holds a client. */
export const CAP_STEPS = {
  'cap-msp': "MSP Level: build the MSP's own level first",
  'cap-client': "Client IT Maturity: raise the client's IT maturity first",
} as const;
