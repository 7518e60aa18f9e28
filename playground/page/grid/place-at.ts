import type { Box } from './sheet-layout';

/** Puts an element at a place of the element around it. */
export function placeAt(element: HTMLElement, { left, top, width, height }: Box): void {
  const [across, down] = [Math.max(0, width), Math.max(0, height)];
  element.style.cssText = `left:${left}px;top:${top}px;width:${across}px;height:${down}px`;
}
