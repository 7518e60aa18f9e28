import { HEADERS } from '../excel-addin/client-rows';

/** Our first column beside a list of `clientRows`, counted from 0. */
export const OURS = HEADERS.length;

/** The number of our columns. */
export const OUR_COUNT = 9;
