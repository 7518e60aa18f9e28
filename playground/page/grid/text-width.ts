const widths = new Map<string, number>();
const MOST_KEPT = 20_000;

let context: CanvasRenderingContext2D | null | undefined;

/** How wide a text is in a font of CSS, in pixels. */
export function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return 0;
  context.font = font;
  const { width } = context.measureText(text);
  if (widths.size > MOST_KEPT) widths.clear();
  widths.set(key, width);
  return width;
}
