/** The words under Active that say it themselves, in lower case, whatever the header is. */
export const STATUS_WORDS: Readonly<Record<'active' | 'inactive', readonly string[]>> = {
  active: ['active', 'approved', 'current', 'live'],
  inactive: [
    ...['inactive', 'not approved', 'cancelled', 'canceled', 'closed', 'terminated', 'former', 'lost'],
    ...['churned', 'archived'],
  ],
};

/** The plain answers under Active; below a header such as Inactive they say the opposite. */
export const ACTIVE_ANSWERS: Readonly<Record<'yes' | 'no', readonly string[]>> = {
  yes: ['true', 'yes', 'y', 't', 'x', '✓', '✔', '☑', '1'],
  no: ['false', 'no', 'n', 'f', '0', '✗', '✘', '☐'],
};
