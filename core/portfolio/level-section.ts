import { cellName } from '../cells/problem';
import type { RunPlan } from '../plan/run-plan';
import type { Chart } from '../cells/sheet-description';
import { clientColumns } from './client-columns';
import { figure, text } from './described-cells';
import type { LevelFigures, PortfolioFigures } from './figure-types';
import { floorFormula } from './money-formulas';
import { heading, rowOf, type PageRow, type Section } from './page-section';
import { settingReference } from './settings-sheet';

/** The columns of the table by level, zero-based. */
const COLUMNS = {
  level: 0,
  clients: 4,
  share: 5,
  hours: 6,
  it: 8,
  management: 9,
  floor: 10,
} as const;

/** The cells of the table by level that other sections refer to, such as `E18`. */
export interface LevelCells {
  readonly clients: readonly string[];
  readonly totals: Readonly<Record<'clients' | 'hours' | 'it' | 'management' | 'floor', string>>;
}

/** Where the table by level has its lines and its total, zero-based, from the row of its heading on. */
function rowsOf(figures: PortfolioFigures, row: number) {
  const firstRow = row + 2;
  return { firstRow, totalRow: firstRow + figures.levels.length };
}

/** The cells of the table whose heading is in a row. */
export function levelCells(figures: PortfolioFigures, row: number): LevelCells {
  const { firstRow, totalRow } = rowsOf(figures, row);
  return {
    clients: figures.levels.map((_, index) => cellName(firstRow + index, COLUMNS.clients)),
    totals: {
      clients: cellName(totalRow, COLUMNS.clients),
      hours: cellName(totalRow, COLUMNS.hours),
      it: cellName(totalRow, COLUMNS.it),
      management: cellName(totalRow, COLUMNS.management),
      floor: cellName(totalRow, COLUMNS.floor),
    },
  };
}

/** The table by level from a row of the page on: heading, column heads, six levels and the total. */
export function levelSection(plan: RunPlan, figures: PortfolioFigures, row: number): Section {
  const { firstRow, totalRow } = rowsOf(figures, row);
  return [
    heading('Clients by level'),
    columnHeads(),
    ...figures.levels.map((level, index) => levelRow(plan, level, { row: firstRow + index, totalRow })),
    totalRowOf(plan, figures, firstRow),
  ];
}

function columnHeads(): PageRow {
  return rowOf(
    text('vCIO OML', 'columnHead', 4),
    text('Clients', 'columnHeadRight'),
    text('Share', 'columnHeadRight'),
    text('Target hours a year', 'columnHeadRight', 2),
    text('IT hours', 'columnHeadRight'),
    text('Mgmt hours', 'columnHeadRight'),
    text('MRR floor, a month', 'columnHeadRight', 2),
  );
}

function levelRow(
  plan: RunPlan,
  level: LevelFigures,
  at: { readonly row: number; readonly totalRow: number },
): PageRow {
  const columns = clientColumns(plan);
  const cell = (column: number) => cellName(at.row, column);
  const total = cellName(at.totalRow, COLUMNS.clients);
  const isLevel = ['oml', level.level] as const;
  const itShare = `${settingReference(`itPercent${level.level}`)}/100`;
  const isSplit = level.level > 0;
  return rowOf(
    { ...text(`OML ${level.level}`, 'label'), level: level.level },
    text(level.name, 'label', 3),
    figure(level.clients, 'whole', { formula: columns.count(isLevel) }),
    figure(level.share, 'percent', {
      formula: `IF(${[`${total}=0`, '0', `${cell(COLUMNS.clients)}/${total}`].join(plan.formulaSeparator)})`,
    }),
    figure(level.hoursTarget, 'hours', { formula: columns.sum('hoursTarget', isLevel), span: 2 }),
    figure(level.itHours, 'hours', { formula: isSplit ? `${cell(COLUMNS.hours)}*${itShare}` : undefined }),
    figure(level.managementHours, 'hours', {
      formula: isSplit ? `${cell(COLUMNS.hours)}-${cell(COLUMNS.it)}` : undefined,
    }),
    figure(level.mrrFloor, 'money', {
      formula: floorFormula(plan, [level.level], isLevel),
      span: 2,
      currency: plan.settings.currency,
    }),
  );
}

function totalRowOf({ settings }: RunPlan, figures: PortfolioFigures, firstRow: number): PageRow {
  const lastRow = firstRow + figures.levels.length - 1;
  const sumOf = (column: number, span = 1) => ({
    formula: `SUM(${cellName(firstRow, column)}:${cellName(lastRow, column)})`,
    role: 'total' as const,
    span,
  });
  return rowOf(
    text('Total', 'totalLabel', 4),
    figure(figures.scored, 'whole', sumOf(COLUMNS.clients)),
    figure(figures.scored > 0 ? 1 : 0, 'percent', sumOf(COLUMNS.share)),
    figure(figures.hoursTarget ?? 0, 'hours', sumOf(COLUMNS.hours, 2)),
    figure(figures.itHours ?? 0, 'hours', sumOf(COLUMNS.it)),
    figure(figures.managementHours ?? 0, 'hours', sumOf(COLUMNS.management)),
    figure(figures.mrrFloor ?? 0, 'money', { ...sumOf(COLUMNS.floor, 2), currency: settings.currency }),
  );
}

/** Clients by level, and the hours they take, side by side over some rows below the table. */
export function levelCharts(
  figures: PortfolioFigures,
  row: number,
  covers: { readonly top: number; readonly bottom: number },
): readonly Chart[] {
  const { firstRow, totalRow } = rowsOf(figures, row);
  const column = (index: number) => ({
    firstRow,
    lastRow: totalRow - 1,
    firstColumn: index,
    lastColumn: index,
  });
  const series = (index: number) => ({ name: { row: firstRow - 1, column: index }, values: column(index) });
  const half = (firstColumn: number) => ({
    firstRow: covers.top,
    lastRow: covers.bottom,
    firstColumn,
    lastColumn: firstColumn + 5,
  });
  return [
    {
      name: 'OML clients by level',
      title: 'Clients by level',
      kind: 'column',
      categories: column(COLUMNS.level),
      series: [series(COLUMNS.clients)],
      covers: half(0),
    },
    {
      name: 'OML hours by level',
      title: 'Hours a year: IT and management',
      kind: 'stackedColumn',
      categories: column(COLUMNS.level),
      series: [series(COLUMNS.it), series(COLUMNS.management)],
      covers: half(6),
    },
  ];
}
