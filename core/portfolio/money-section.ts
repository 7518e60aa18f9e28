import { cellName } from '../cells/problem';
import {
  clientColumns,
  IS_SCORED,
  KNOWN_FEE,
  KNOWN_HOURS,
  KNOWN_MRR,
  type Criterion,
} from './client-columns';
import { FIRST_SOLD_LEVEL } from './gain';
import type { LevelCells } from './level-section';
import { FIGURE_COLUMN, listRow, type ListedFigure, type LiveContext } from './live-section';
import { floorFormula, isPlain, SOLD_LEVELS, uncoveredFormula } from './money-formulas';
import { LEVELS } from '../model/levels';
import { heading, type Section } from './page-section';
import { settingReference } from './settings-sheet';

const IS_SOLD: Criterion = ['oml', `">=${FIRST_SOLD_LEVEL}"`];
const IS_BELOW: Criterion = ['oml', `"<${FIRST_SOLD_LEVEL}"`];
const ALL_LEVELS = LEVELS.map(({ level }) => level);

const BELOW_FLOOR = 'vCIO fees below the floor, a month';
const ABOVE_FLOOR = 'vCIO fees above the floor, a month (fine)';

/** Hours and money in a list; from a row of the page on. */
export function moneySection(context: LiveContext, row: number): Section {
  const listed = [...hourLines(context), ...mrrLines(context, row + 3), ...serviceLines(context, row + 6)];
  return [heading('Hours and money'), ...listed.map((line) => listRow(context, line))];
}

function hourLines({ figures, cells }: LiveContext): readonly ListedFigure[] {
  return [
    {
      label: 'Target hours, low end of the levels',
      name: 'hoursLow',
      value: figures.hoursLow,
      format: 'hours',
      formula: hoursOf('hoursLow', cells),
    },
    {
      label: 'Target hours, high end of the levels',
      name: 'hoursHigh',
      value: figures.hoursHigh,
      format: 'hours',
      formula: hoursOf('hoursHigh', cells),
    },
  ];
}

/** `row` is that of the first of them. */
function mrrLines({ plan, tally, figures, cells }: LiveContext, row: number): readonly ListedFigure[] {
  const columns = clientColumns(plan);
  const isMrrPlain = isPlain(tally.mspMrr);
  const knownFloor = floorFormula(plan, ALL_LEVELS, KNOWN_MRR);
  const knownMrr = columns.count(IS_SCORED, KNOWN_MRR);
  return [
    {
      label: 'MSP MRR, a month',
      name: 'mspMrr',
      value: figures.mspMrr,
      format: 'money',
      formula: isMrrPlain ? columns.sum('mspMrr', IS_SCORED, KNOWN_MRR) : undefined,
      rests: 'mspMrr',
      known: knownMrr,
      of: cells.totals.clients,
    },
    {
      label: 'MRR floor as a share of MSP MRR',
      name: 'mrrFloorShare',
      value: figures.mrrFloorShare,
      format: 'percent',
      formula:
        isMrrPlain && knownFloor !== undefined
          ? `(${knownFloor})/${cellName(row, FIGURE_COLUMN)}`
          : undefined,
      rests: 'mspMrr',
      known: knownMrr,
      of: cells.totals.clients,
    },
    {
      label: 'vCIO fees, a month',
      name: 'feesBilled',
      value: figures.feesBilled,
      format: 'money',
      formula: isPlain(tally.vcioFee) ? columns.sum('vcioFee', IS_SCORED, KNOWN_FEE) : undefined,
      rests: 'feesBilled',
      known: columns.count(IS_SCORED, KNOWN_FEE),
      of: cells.totals.clients,
    },
  ];
}

/** `row` is that of the first of them. */
function serviceLines({ plan, tally, figures }: LiveContext, row: number): readonly ListedFigure[] {
  const columns = clientColumns(plan);
  const floor = floorFormula(plan, SOLD_LEVELS, IS_SOLD, KNOWN_FEE);
  const fees = columns.sum('vcioFee', IS_SOLD, KNOWN_FEE);
  const isAbove = `${cellName(row, FIGURE_COLUMN)}<0`;
  const isLive = isPlain(tally.vcioFee) && floor !== undefined && fees !== undefined;
  return [
    {
      label: (figures.feeGap ?? 0) < 0 ? ABOVE_FLOOR : BELOW_FLOOR,
      labelFormula: `IF(${[isAbove, `"${ABOVE_FLOOR}"`, `"${BELOW_FLOOR}"`].join(plan.formulaSeparator)})`,
      name: 'feeGap',
      value: figures.feeGap,
      format: 'moneyWithoutSign',
      formula: isLive ? `${floor}-${fees}` : undefined,
      rests: 'feeGap',
      known: columns.count(IS_SOLD, KNOWN_FEE),
      of: columns.count(IS_SOLD),
    },
    {
      label: 'Advice carried by MSP contracts, a year',
      name: 'adviceCarried',
      value: figures.adviceCarried,
      format: 'money',
      formula: uncoveredFormula(plan, tally, 'adviceCarried'),
      rests: 'adviceCarried',
      known: columns.count(IS_BELOW, KNOWN_HOURS),
      of: columns.count(IS_BELOW),
    },
    {
      label: 'vCIO service not covered by its fee, a year',
      name: 'notCovered',
      value: figures.notCovered,
      format: 'money',
      formula: uncoveredFormula(plan, tally, 'notCovered'),
      rests: 'notCovered',
      known: columns.count(IS_SOLD, KNOWN_HOURS, KNOWN_FEE),
      of: columns.count(IS_SOLD),
    },
  ];
}

/** The clients of each level times that level's end of its band. */
function hoursOf(end: 'hoursLow' | 'hoursHigh', { clients }: LevelCells): string {
  return clients
    .map((cell, level) => (level === 0 ? '' : `${cell}*${settingReference(`${end}${level}`)}`))
    .filter((product) => product !== '')
    .join('+');
}
