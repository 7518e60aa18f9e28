import { cellName } from '../problem';
import type { RunPlan } from '../run-plan';
import type { Block, Chart } from '../sheet-description';
import { clientColumns } from './client-columns';
import { covered, figure, text } from './described-cells';
import type { LevelFigures, PortfolioFigures } from './figures';
import { settingReference } from './settings-sheet';

/** The columns of the table by level, zero-based. */
const COLUMNS = {
  level: 0,
  name: 1,
  clients: 2,
  share: 3,
  hours: 4,
  it: 5,
  management: 6,
  floor: 7,
} as const;

/** The cells of the table by level that other sections refer to, such as `E18`. */
export interface LevelCells {
  readonly clients: readonly string[];
  readonly totals: Readonly<Record<'clients' | 'hours' | 'it' | 'management' | 'floor', string>>;
}

/** The table by level. */
export interface LevelSection {
  readonly blocks: readonly Block[];
  readonly charts: (covers: { readonly firstRow: number; readonly lastRow: number }) => readonly Chart[];
  readonly cells: LevelCells;
  /** The row after it. */
  readonly endRow: number;
}

/** The table by level from a row of the page on: heading, column heads, six levels and the total. */
export function levelSection(plan: RunPlan, figures: PortfolioFigures, row: number): LevelSection {
  const firstRow = row + 2;
  const totalRow = firstRow + figures.levels.length;
  const lines = figures.levels.map((level, index) =>
    levelLine(plan, level, { row: firstRow + index, totalRow }),
  );
  return {
    blocks: [
      {
        row,
        column: 0,
        cells: [
          [text('Clients by level', 'heading', 8), ...covered(7)],
          columnHeads(),
          ...lines,
          totalLine(figures, firstRow),
        ],
      },
    ],
    charts: ({ firstRow: top, lastRow: bottom }) =>
      levelCharts({ firstRow, lastRow: totalRow - 1 }, { top, bottom }),
    cells: {
      clients: figures.levels.map((_, index) => cellName(firstRow + index, COLUMNS.clients)),
      totals: {
        clients: cellName(totalRow, COLUMNS.clients),
        hours: cellName(totalRow, COLUMNS.hours),
        it: cellName(totalRow, COLUMNS.it),
        management: cellName(totalRow, COLUMNS.management),
        floor: cellName(totalRow, COLUMNS.floor),
      },
    },
    endRow: totalRow + 1,
  };
}

function columnHeads() {
  return [
    text('vCIO OML', 'columnHead', 2),
    ...covered(1),
    ...['Clients', 'Share', 'Hours a year', 'IT hours', 'Mgmt hours', 'MRR floor'].map((name) =>
      text(name, 'columnHeadRight'),
    ),
  ];
}

function levelLine(
  plan: RunPlan,
  level: LevelFigures,
  at: { readonly row: number; readonly totalRow: number },
) {
  const columns = clientColumns(plan);
  const cell = (column: number) => cellName(at.row, column);
  const total = cellName(at.totalRow, COLUMNS.clients);
  const isLevel = ['oml', level.level] as const;
  const itShare = `${settingReference(`itPercent${level.level}`)}/100`;
  const isSplit = level.level > 0;
  return [
    { ...text(`OML ${level.level}`, 'label'), level: level.level },
    text(level.name, 'label'),
    figure(level.clients, 'whole', { formula: columns.count(isLevel) }),
    figure(level.share, 'percent', {
      formula: `IF(${[`${total}=0`, '0', `${cell(COLUMNS.clients)}/${total}`].join(plan.formulaSeparator)})`,
    }),
    figure(level.hoursTarget, 'hours', { formula: columns.sum('hoursTarget', isLevel) }),
    figure(level.itHours, 'hours', { formula: isSplit ? `${cell(COLUMNS.hours)}*${itShare}` : undefined }),
    figure(level.managementHours, 'hours', {
      formula: isSplit ? `${cell(COLUMNS.hours)}-${cell(COLUMNS.it)}` : undefined,
    }),
    figure(level.mrrFloor, 'money', { formula: columns.sum('mrrFloor', isLevel) }),
  ];
}

function totalLine(figures: PortfolioFigures, firstRow: number) {
  const lastRow = firstRow + figures.levels.length - 1;
  const sumOf = (column: number) => ({
    formula: `SUM(${cellName(firstRow, column)}:${cellName(lastRow, column)})`,
    role: 'total' as const,
  });
  return [
    text('Total', 'totalLabel', 2),
    ...covered(1),
    figure(figures.scored, 'whole', sumOf(COLUMNS.clients)),
    figure(figures.scored > 0 ? 1 : 0, 'percent', sumOf(COLUMNS.share)),
    figure(figures.hoursTarget, 'hours', sumOf(COLUMNS.hours)),
    figure(figures.itHours, 'hours', sumOf(COLUMNS.it)),
    figure(figures.managementHours, 'hours', sumOf(COLUMNS.management)),
    figure(figures.mrrFloor, 'money', sumOf(COLUMNS.floor)),
  ];
}

/** Clients by level, and the hours they take, side by side. */
function levelCharts(
  lines: { readonly firstRow: number; readonly lastRow: number },
  covers: { readonly top: number; readonly bottom: number },
): readonly Chart[] {
  const column = (index: number) => ({ ...lines, firstColumn: index, lastColumn: index });
  const series = (index: number) => ({
    name: { row: lines.firstRow - 1, column: index },
    values: column(index),
  });
  const half = (firstColumn: number) => ({
    firstRow: covers.top,
    lastRow: covers.bottom,
    firstColumn,
    lastColumn: firstColumn + 3,
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
      covers: half(4),
    },
  ];
}
