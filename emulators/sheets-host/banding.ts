import type { Area } from '../workbook/area';

/** Colours that alternate by row or by column. */
export interface Banding {
  area: Area;
  readonly direction: 'rows' | 'columns';
  /** `''` means no colour. */
  header: string;
  first: string;
  second: string;
  footer: string;
}

/** The colours of a theme: header, first, second and footer. */
export function bandingColors(theme: string): Pick<Banding, 'header' | 'first' | 'second' | 'footer'> {
  const [header = '', second = '', footer = ''] = THEMES[theme] ?? [];
  return { header, first: '#ffffff', second, footer };
}

const THEMES: Readonly<Record<string, readonly string[]>> = {
  LIGHT_GREY: ['#bdbdbd', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#fddce8', '#f68ab0'],
};
