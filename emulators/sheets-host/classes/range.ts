import { defineClass } from '../define-class';
import { rangeContents } from './range-contents';
import { rangeLooks } from './range-looks';
import { rangePlaces } from './range-places';
import { rangeValues } from './range-values';

/** A rectangle of cells. */
export const range = defineClass<GoogleAppsScript.Spreadsheet.Range, 'Range'>('Range', {
  ...rangeContents,
  ...rangeLooks,
  ...rangePlaces,
  ...rangeValues,
});
