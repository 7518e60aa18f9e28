import { readFileSync } from 'node:fs';
import path from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as browsers, type Page } from 'playwright-core';

const ASSETS = path.join(__dirname, '..', 'excel-addin', 'assets');

/** The add-in itself, and the three buttons on the ribbon. */
const GLYPHS = ['icon', 'pane', 'score', 'portfolio'] as const;

/** In pixels. Each size has its own drawing, so that every edge is between two pixels. */
const SIZES = [16, 32, 80] as const;

interface Picture {
  readonly name: string;
  /** The drawing's name in `source`. */
  readonly drawing: string;
  /** Width and height in pixels. */
  readonly size: number;
}

const PICTURES: readonly Picture[] = [
  ...GLYPHS.flatMap((glyph) =>
    SIZES.map((size) => ({ name: `${glyph}-${size}`, drawing: `${glyph}-${size}`, size })),
  ),
  { name: 'icon-64', drawing: 'icon-32', size: 64 },
];

/** Makes Excel's icons as PNG files from the drawings in `excel-addin/assets/source`. */
async function makeIcons(): Promise<void> {
  const executablePath = await chromium.executablePath();
  const browser = await browsers.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    for (const picture of PICTURES) await paint(page, picture);
  } finally {
    await browser.close();
  }
}

async function paint(page: Page, { name, drawing, size }: Picture): Promise<void> {
  const svg = readFileSync(path.join(ASSETS, 'source', `${drawing}.svg`), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  await page.screenshot({ path: path.join(ASSETS, `${name}.png`), omitBackground: true });
}

void makeIcons();
