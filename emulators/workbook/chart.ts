import type { Area } from './area';

/** The font of a part of a chart, as far as it was set. */
export interface ChartFont {
  name?: string;
  size?: number;
  color?: string;
  isBold?: boolean;
  isItalic?: boolean;
}

/** The source of cells: a sheet's name and an area of it. */
export interface CellSource {
  readonly sheet: string;
  readonly area: Area;
}

/** The data labels of a chart. */
export interface ChartLabels {
  showsValue: boolean;
  showsSeriesName: boolean;
  showsCategoryName: boolean;
  showsPercentage: boolean;
  position?: string;
  numberFormat?: string;
  readonly font: ChartFont;
}

/** A line of a chart. */
export interface ChartLine {
  lineColor?: string;
  /** In points. */
  lineWeight?: number;
  lineStyle?: string;
}

/** One series of a chart. */
export interface ChartSeries extends ChartLine {
  name: string;
  values?: CellSource;
  categories?: CellSource;
  chartType?: string;
  fill?: string;
  /** In per cent of a column's width. */
  gapWidth?: number;
  /** In per cent, from -100 to 100. */
  overlap?: number;
  axisGroup: 'primary' | 'secondary';
  hasLabels: boolean;
  isSmooth: boolean;
  readonly labels: ChartLabels;
  /** Columns, bars or points with their own look, by position, counted from 0. */
  readonly points: Map<number, { fill?: string }>;
}

/** One axis of a chart. */
export interface ChartAxis extends ChartLine {
  isVisible: boolean;
  /** Undefined lets the spreadsheet choose. */
  minimum?: number | undefined;
  maximum?: number | undefined;
  majorUnit?: number | undefined;
  numberFormat?: string;
  isReversed: boolean;
  hasMajorGridlines: boolean;
  hasMinorGridlines: boolean;
  readonly gridlines: ChartLine;
  tickLabelPosition?: string;
  title: string;
  hasTitle: boolean;
  readonly font: ChartFont;
  readonly titleFont: ChartFont;
}

/** A chart on a sheet. Positions and sizes are in points from the sheet's corner. */
export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  /** The cells that it was laid over, if it was placed by cells. */
  placedOver?: Area;
  title: string;
  hasTitle: boolean;
  readonly titleFont: ChartFont;
  legendPosition: string;
  hasLegend: boolean;
  readonly legendFont: ChartFont;
  fill?: string;
  borderColor?: string;
  hasBorder: boolean;
  readonly font: ChartFont;
  plotBy: 'rows' | 'columns';
  series: ChartSeries[];
  readonly valueAxis: ChartAxis;
  readonly categoryAxis: ChartAxis;
  readonly labels: ChartLabels;
}

/** A new series. */
export function newSeries(name: string): ChartSeries {
  return {
    name,
    axisGroup: 'primary',
    hasLabels: false,
    isSmooth: false,
    labels: newLabels(),
    points: new Map(),
  };
}

/** A new chart. */
export function newChart({ id, name, type }: Pick<Chart, 'id' | 'name' | 'type'>): Chart {
  return {
    id,
    name,
    type,
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    title: '',
    hasTitle: true,
    titleFont: {},
    legendPosition: 'Right',
    hasLegend: true,
    legendFont: {},
    hasBorder: true,
    font: {},
    plotBy: 'columns',
    series: [],
    valueAxis: newAxis({ hasMajorGridlines: true }),
    categoryAxis: newAxis({ hasMajorGridlines: false }),
    labels: newLabels(),
  };
}

function newAxis({ hasMajorGridlines }: { readonly hasMajorGridlines: boolean }): ChartAxis {
  return {
    isVisible: true,
    isReversed: false,
    hasMajorGridlines,
    hasMinorGridlines: false,
    gridlines: {},
    title: '',
    hasTitle: false,
    font: {},
    titleFont: {},
  };
}

function newLabels(): ChartLabels {
  return {
    showsValue: false,
    showsSeriesName: false,
    showsCategoryName: false,
    showsPercentage: false,
    font: {},
  };
}
