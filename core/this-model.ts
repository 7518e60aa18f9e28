import { MODEL_VERSION } from './model/version';

/** The version of the model that this vCIO OML scores by. */
export const THIS_MODEL: string = MODEL_VERSION;
