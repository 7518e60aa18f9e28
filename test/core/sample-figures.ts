/** A figure of the sample's portfolio, calculated by hand from the list and not by the product. */
export interface SampleFigure {
  /** Its path in the figures, such as `load.now.hours`. */
  readonly figure: string;
  readonly is: number | string;
}

/** The day that the sample is scored; without it no review is overdue. */
export const SAMPLE_DAY = '2026-11-20';

/** Every number of the sample's portfolio except those in lists, at 200 an hour on that day. */
export const SAMPLE_FIGURES: readonly SampleFigure[] = [
  { figure: 'servedLevel', is: 4 }, // 3 + 1 clients are at OML 4 or above
  { figure: 'clients', is: 46 },
  { figure: 'scored', is: 45 },
  { figure: 'unanswered', is: 1 }, // Plover Point Marina
  { figure: 'inactive', is: 1 }, // Bramble & Finch Florist
  { figure: 'notClients', is: 0 },
  { figure: 'nameless', is: 0 },
  { figure: 'hoursTarget', is: 677.5 }, // 38 + 118 + 230 + 171.5 + 120
  { figure: 'hoursLow', is: 401 }, // 16 × 1 + 14 × 5 + 6 × 25 + 3 × 35 + 60
  { figure: 'hoursHigh', is: 760 }, // 16 × 5 + 14 × 10 + 6 × 40 + 3 × 60 + 120
  { figure: 'itHours', is: 306.125 }, // 80, 65, 50, 35 and 20 % of each level's
  { figure: 'managementHours', is: 371.375 },
  { figure: 'hoursSpent', is: 734.5 },
  { figure: 'restsOn.hoursSpent.known', is: 39 },
  { figure: 'mrrFloor', is: 11291.72 },
  { figure: 'mspMrr', is: 249311 }, // $6.000 is read as 6
  { figure: 'restsOn.mspMrr.known', is: 44 },
  { figure: 'mrrFloorShare', is: 11250.05 / 249311 }, // without the 41.67 of the one whose MRR is unknown
  { figure: 'feesBilled', is: 12600 },
  { figure: 'restsOn.feesBilled.known', is: 15 },
  { figure: 'feeGap', is: -2008.33 }, // 8,691.67 of floors, 10,700 of fees
  { figure: 'adviceCarried', is: 38400 },
  { figure: 'restsOn.adviceCarried.known', is: 29 },
  { figure: 'restsOn.adviceCarried.of', is: 35 },
  { figure: 'notCovered', is: 12000 },
  { figure: 'overServed', is: 10 },
  { figure: 'underServed', is: 1 }, // Kittering Foods: 18 of at least 25
  { figure: 'reviewsOverdue', is: 11 },
  { figure: 'restsOn.reviewsOverdue.known', is: 40 },
  { figure: 'averageCompleteness', is: 3605 / 45 / 100 },
  { figure: 'load.spent.hours', is: 734.5 },
  { figure: 'load.spent.vcios', is: 734.5 / 1176 },
  { figure: 'load.now.hours', is: 677.5 },
  { figure: 'load.now.vcios', is: 677.5 / 1176 },
  { figure: 'load.oneLevelUp.hours', is: 1408 },
  { figure: 'load.oneLevelUp.vcios', is: 1408 / 1176 },
  { figure: 'load.atTargets.hours', is: 1268 },
  { figure: 'load.atTargets.vcios', is: 1268 / 1176 },
  { figure: 'restsOn.atTargets.known', is: 42 },
  { figure: 'limitedBy.Practices', is: 21 },
  { figure: 'limitedBy.Contract', is: 5 },
  { figure: 'limitedBy.Open questions', is: 7 },
  { figure: 'limitedBy.Client readiness', is: 3 },
  { figure: 'limitedBy.Target reached', is: 8 },
  { figure: 'limitedBy.Top level', is: 1 },
  { figure: 'noData.limitedBy.MSP practice', is: 'MSP level not set' },
  { figure: 'leftOut.readiness', is: 3 },
  { figure: 'leftOut.affordability', is: 1 },
  { figure: 'noData.leftOut.mspLevel', is: 'MSP level not set' },
];

/** OML, clients, target hours, IT hours, management hours, MRR floor. */
export const SAMPLE_LEVELS: readonly (readonly number[])[] = [
  [0, 5, 0, 0, 0, 0],
  [1, 16, 38, 30.4, 7.6, 633.36],
  [2, 14, 118, 76.7, 41.3, 1966.69],
  [3, 6, 230, 115, 115, 3833.34],
  [4, 3, 171.5, 60.025, 111.475, 2858.33],
  [5, 1, 120, 24, 96, 2000],
];

/** Work, clients waiting, needing only this, gain a month. */
export const SAMPLE_PROGRAMME: readonly (readonly (string | number)[])[] = [
  ['IT Advice', 5, 5, ''],
  ['Quarterly Reviews', 12, 3, ''],
  ['Client IT Maturity', 3, 'opens 3', ''],
  ['IT Roadmap', 11, 2, ''],
  ['Separate vCIO Contract', 8, 2, 1333.34], // Calderwick and Hollisbrook Credit Union, 666.67 each
  ['Monthly and Weekly Cycles', 8, 1, ''],
  ['Business Applications', 3, 1, 250], // Lantern Bay: 1,000 − 750
  ['Project Services', 1, 1, 500], // Thornhall: 1,000 − 500
];

/** Client, OML, steps left, gain a month. */
export const SAMPLE_MOVES: readonly (readonly (string | number)[])[] = [
  ['Calderwick Precision Machining', '2 to 3', 1, 666.67],
  ['Hollisbrook Credit Union', '2 to 3', 1, 666.67],
  ['Thornhall Components', '3 to 4', 1, 500],
  ['Lantern Bay Hospitality', '3 to 4', 1, 250],
  ['Ironquay Logistics', '2 to 3', 2, 666.67],
  ['Larkmoor & Dunn CPAs', '2 to 3', 2, 583.33],
  ['Kittering Foods', '3 to 4', 2, 408.33], // 858.33 − 450
  ['Sablewood Architects', '2 to 3', 2, 100], // 500 − 400
  ['Oakenshore Freight Systems', '4 to 5', 3, 750], // 2,000 − 1,250
  ['Graywillow Pediatrics', '2 to 3', 3, 541.67], // 29.5 employees is not a count, so the middle of the band
];

/** Account manager, clients, target hours, hours spent, MRR floor, reviews overdue. */
export const SAMPLE_MANAGERS: readonly (readonly (string | number)[])[] = [
  ['Priya K.', 10, 242.5, 247.5, 4041.68, 2],
  ['Marcus T.', 12, 230.5, 260, 3841.69, 5],
  ['Dana W.', 12, 130.5, 146, 2175, 1],
  ['Jo L.', 11, 74, 81, 1233.35, 3],
];
