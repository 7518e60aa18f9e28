import { HEADERS } from '../excel-addin/client-rows';

/** The first column of ours beside a list of `clientRows`, counted from 0. */
export const OURS = HEADERS.length;

/** How many columns of ours there are. */
export const OUR_COUNT = 9;
