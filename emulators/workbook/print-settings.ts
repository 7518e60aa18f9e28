import type { Area } from './area';

/** How a sheet is printed. Margins are in points. */
export interface PrintSettings {
  orientation: 'portrait' | 'landscape';
  paperSize?: string;
  /** In per cent, or as a number of pages across and down. */
  zoom: { readonly scale?: number; readonly pagesWide?: number; readonly pagesTall?: number };
  area?: Area;
  titleRows?: Area;
  titleColumns?: Area;
  isCentredAcross: boolean;
  isCentredDown: boolean;
  printsGridlines: boolean;
  printsHeadings: boolean;
  readonly margins: {
    top: number;
    bottom: number;
    left: number;
    right: number;
    header: number;
    footer: number;
  };
  readonly header: { left: string; centre: string; right: string };
  readonly footer: { left: string; centre: string; right: string };
}

/** How a new sheet is printed. */
export function newPrintSettings(): PrintSettings {
  return {
    orientation: 'portrait',
    zoom: { scale: 100 },
    isCentredAcross: false,
    isCentredDown: false,
    printsGridlines: false,
    printsHeadings: false,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    header: { left: '', centre: '', right: '' },
    footer: { left: '', centre: '', right: '' },
  };
}
