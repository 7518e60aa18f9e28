import type { CellStyle } from 'hucre/xlsx';

const NAVY = '1F3A4D';
const TEAL = '2E6F73';
const RULE = 'C9D3DA';

/** The default font. */
export const FONT = { name: 'Calibri', size: 11 } as const;

/** Looks of the owner's workbook. */
export const STYLES = {
  title: {
    font: { ...FONT, bold: true, size: 16, color: { rgb: 'FFFFFF' } },
    fill: solid(NAVY),
    alignment: middle(),
  },
  subtitle: { font: { ...FONT, italic: true, color: { rgb: '5B6B76' } } },
  clientHead: head(NAVY),
  practiceHead: head(TEAL),
  section: { font: { ...FONT, bold: true, size: 13, color: { rgb: NAVY } } },
  text: { border: { bottom: { style: 'hair', color: { rgb: RULE } } }, alignment: { vertical: 'center' } },
  answer: {
    border: { bottom: { style: 'hair', color: { rgb: RULE } } },
    alignment: { horizontal: 'center', vertical: 'center' },
  },
  total: {
    font: { ...FONT, bold: true },
    fill: solid('E8EEF1'),
    border: { top: { style: 'thin', color: { rgb: NAVY } } },
  },
  small: { font: { ...FONT, italic: true, size: 9, color: { rgb: '5B6B76' } } },
} as const satisfies Record<string, CellStyle>;

/** Number formats, as Excel stores them in any language. */
export const FORMATS = { money: '"$"#,##0.00', percent: '0%', date: 'm/d/yyyy' } as const;

/** Fills for conditional formats: these show their background colour. */
export const HIGHLIGHTS = {
  late: { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FBE3D6' } } },
  gone: { font: { color: { rgb: '9AA5AC' } } },
} as const satisfies Record<string, CellStyle>;

function solid(rgb: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } } as const;
}

function middle() {
  return { vertical: 'center', indent: 1 } as const;
}

function head(rgb: string) {
  return {
    font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
    fill: solid(rgb),
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  } as const;
}
