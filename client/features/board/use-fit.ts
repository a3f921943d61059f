import { type RefObject, useLayoutEffect } from 'react';

const MM = 96 / 25.4;
/** What is left of A4 within the margins of the page. */
const WIDTH = 190 * MM;
const HEIGHT = 277 * MM;
/** Smaller than this nobody reads. */
const LEAST = 0.6;

/** Finds how much smaller the sheet must be printed to stay on one page, and leaves it there as `--fit`, 0.6 to 1. */
export function useFit(sheet: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!element) return;
    element.dataset.measured = 'true';
    let fit = 1;
    // Smaller text also runs on: the height shrinks faster than the scale.
    for (; fit > LEAST; fit -= 0.02) {
      element.style.width = `${WIDTH / fit}px`;
      if (element.scrollHeight * fit <= HEIGHT) break;
    }
    element.style.width = '';
    delete element.dataset.measured;
    element.style.setProperty('--fit', fit.toFixed(2));
  });
}
