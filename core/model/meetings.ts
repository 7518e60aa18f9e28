/** How often one meets, as people write it. */
export type MeetingCycle = 'ad-hoc' | 'annual' | 'quarterly' | 'monthly' | 'weekly';

/** The words of each cycle, in lower case and without spaces or hyphens inside. */
export const MEETING_WORDS: Readonly<Record<MeetingCycle, readonly string[]>> = {
  'ad-hoc': ['adhoc', 'asneeded', 'none'],
  annual: ['annual', 'annually', 'yearly'],
  quarterly: ['quarterly', 'qbr'],
  monthly: ['monthly'],
  weekly: ['weekly'],
};
