/** The version of the model; a change of any level, gate, number or reading changes it. */
export const MODEL_VERSION = '1.1';
