/** The parts of a year's vCIO hours. */
export type CycleId = 'annual' | 'quarterly' | 'monthly' | 'weeklyOrAdHoc';

/** An OML of a client: 0 is no vCIO service at all. */
export type LevelNumber = 0 | 1 | 2 | 3 | 4 | 5;

/** A level of vCIO operational maturity as the founding article tells it. */
export interface Level {
  readonly level: LevelNumber;
  readonly name: string;
  readonly goal: string;
  readonly regularity: readonly string[];
  /** Seed hours per year, both ends included; a setting may change them. */
  readonly hoursLow: number;
  readonly hoursHigh: number;
  /** Seed IT share of the hours in percent, the rest is management; absent for a level without hours. */
  readonly itPercent?: number;
  /** Parts of the hours that fall on each cycle; they are shares of their sum. */
  readonly cycleParts: Readonly<Partial<Record<CycleId, number>>>;
  readonly challenge: string;
  /** The value to the client. */
  readonly value: string;
  /** What the level is for, in a line. */
  readonly purpose: string;
  /** What the next level brings. */
  readonly next: string;
}

/** The levels in the order they are climbed. Names and the cycle parts are ours, the rest is the article's. */
export const LEVELS: readonly [Level, Level, Level, Level, Level, Level] = [
  {
    level: 0,
    name: 'No vCIO service',
    goal: 'None yet',
    regularity: [],
    hoursLow: 0,
    hoursHigh: 0,
    cycleParts: {},
    challenge: 'Getting the first talk',
    value: 'None yet',
    purpose: 'A client that buys support and hears no advice',
    next: 'OML 1: someone to ask about IT infrastructure',
  },
  {
    level: 1,
    name: 'Ad-hoc advice',
    goal: 'Have IT infrastructure advice ready when asked',
    regularity: ['ad-hoc'],
    hoursLow: 1,
    hoursHigh: 5,
    itPercent: 80,
    cycleParts: { annual: 1, weeklyOrAdHoc: 2 },
    challenge: 'Getting paid for advice',
    value: 'Knows its own infrastructure better',
    purpose: 'An occasional talk with the decision-maker, which opens the door to bigger projects',
    next: 'OML 2: a yearly roadmap and a review every quarter',
  },
  {
    level: 2,
    name: 'Structured infrastructure',
    goal: 'Give infrastructure management a fixed structure',
    regularity: ['annual', 'quarterly'],
    hoursLow: 5,
    hoursHigh: 10,
    itPercent: 65,
    cycleParts: { annual: 6, quarterly: 9 },
    challenge: 'Keeping clients interested in infrastructure talk',
    value: 'Gets more out of its infrastructure',
    purpose: 'Seeing the adviser in person again, with a plan for the year, on infrastructure only',
    next: 'OML 3: its own contract and all of IT, the hardest step of the five',
  },
  {
    level: 3,
    name: 'Separate IT management',
    goal: 'Help the client use the chances it has today',
    regularity: ['annual', 'quarterly', 'monthly', 'weekly'],
    hoursLow: 25,
    hoursHigh: 40,
    itPercent: 50,
    cycleParts: { annual: 12, quarterly: 30, monthly: 16, weeklyOrAdHoc: 7 },
    challenge: 'Leaving the MSP contract, and the MSP way of thinking',
    value: 'Puts IT to work for the business',
    purpose:
      'Running IT for a mid-sized company that has nobody to lead it: policies, training, roles, set cycles',
    next: 'OML 4: better processes, projects and business applications',
  },
  {
    level: 4,
    name: 'Operational excellence',
    goal: 'The same as OML 3, now in how the company works',
    regularity: ['annual', 'quarterly', 'monthly', 'weekly'],
    hoursLow: 35,
    hoursHigh: 60,
    itPercent: 35,
    cycleParts: { annual: 16, quarterly: 36, monthly: 24, weeklyOrAdHoc: 19 },
    challenge: 'Growing the service and fitting the business model',
    value: 'Becomes a better, leaner company through IT',
    purpose:
      'Finding bottlenecks, agreeing on a solution and putting it in, with outside specialists where needed',
    next: "OML 5: technology in the company's strategy",
  },
  {
    level: 5,
    name: 'Competitive edge',
    goal: 'Give the client an edge over its rivals through technology',
    regularity: ['annual', 'quarterly', 'monthly', 'weekly'],
    hoursLow: 60,
    hoursHigh: 120,
    itPercent: 20,
    cycleParts: { annual: 14, quarterly: 30, monthly: 24, weeklyOrAdHoc: 22 },
    challenge: 'Staying with technology, not general management',
    value: 'The edge itself',
    purpose: 'A new product line, sales channel or technology, and the projects to make it real',
    next: "Nothing above it; the client's own people must keep up",
  },
];

/** The highest level there is. */
export const TOP_LEVEL = 5;

/** The level one higher; the top level stays. */
export function levelAbove(level: LevelNumber): LevelNumber {
  return LEVELS[level + 1]?.level ?? TOP_LEVEL;
}
