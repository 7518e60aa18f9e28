/** Where a report goes, piece by piece: that of a full grid is longer than a string can be. */
export type WriteText = (text: string) => Promise<void>;
