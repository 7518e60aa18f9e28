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
  /** Seed IT share of the hours in percent, the rest is management; absent where there are no hours. */
  readonly itPercent?: number;
  /** Parts of the hours that fall on each cycle; they are shares of their sum. */
  readonly cycleParts: Readonly<Partial<Record<CycleId, number>>>;
  readonly challenge: string;
  readonly value: string;
}

/** The levels in the order they are climbed. Names and the cycle parts are ours, the rest is the article's. */
export const LEVELS: readonly [Level, Level, Level, Level, Level, Level] = [
  {
    level: 0,
    name: 'No vCIO service',
    goal: 'none yet: not even ad-hoc advice',
    regularity: [],
    hoursLow: 0,
    hoursHigh: 0,
    cycleParts: {},
    challenge: 'starting the conversation',
    value: 'none yet',
  },
  {
    level: 1,
    name: 'Ad-hoc advice',
    goal: 'IT infrastructure advice at hand when asked',
    regularity: ['ad-hoc'],
    hoursLow: 1,
    hoursHigh: 5,
    itPercent: 80,
    cycleParts: { annual: 1, weeklyOrAdHoc: 2 },
    challenge: 'how to charge for it',
    value: 'understands the infrastructure better',
  },
  {
    level: 2,
    name: 'Structured infrastructure',
    goal: 'a structured layer of infrastructure management',
    regularity: ['annual', 'quarterly'],
    hoursLow: 5,
    hoursHigh: 10,
    itPercent: 65,
    cycleParts: { annual: 6, quarterly: 9 },
    challenge: 'getting clients to engage in the infrastructure talk',
    value: 'gets more from the infrastructure',
  },
  {
    level: 3,
    name: 'Separate IT management',
    goal: 'take advantage of current opportunities',
    regularity: ['annual', 'quarterly', 'monthly', 'weekly'],
    hoursLow: 25,
    hoursHigh: 40,
    itPercent: 50,
    cycleParts: { annual: 12, quarterly: 30, monthly: 16, weeklyOrAdHoc: 7 },
    challenge: 'parting the service from the MSP contract and mindset',
    value: 'uses IT for the business',
  },
  {
    level: 4,
    name: 'Operational excellence',
    goal: 'take advantage of current opportunities',
    regularity: ['annual', 'quarterly', 'monthly', 'weekly'],
    hoursLow: 35,
    hoursHigh: 60,
    itPercent: 35,
    cycleParts: { annual: 16, quarterly: 36, monthly: 24, weeklyOrAdHoc: 19 },
    challenge: 'scaling the vCIO service, adjusting to the business model',
    value: 'a better, more efficient company through IT',
  },
  {
    level: 5,
    name: 'Competitive edge',
    goal: 'a competitive edge through technology',
    regularity: ['annual', 'quarterly', 'monthly', 'weekly'],
    hoursLow: 60,
    hoursHigh: 120,
    itPercent: 20,
    cycleParts: { annual: 14, quarterly: 30, monthly: 24, weeklyOrAdHoc: 22 },
    challenge: 'keeping to technology-related solutions rather than general management',
    value: 'the competitive edge itself',
  },
];

/** The highest level there is. */
export const TOP_LEVEL = 5;

/** The level one higher; the top level stays. */
export function levelAbove(level: LevelNumber): LevelNumber {
  return LEVELS[level + 1]?.level ?? TOP_LEVEL;
}
