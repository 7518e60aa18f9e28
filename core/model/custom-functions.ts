/** The custom functions of both hosts, and what a spreadsheet tells whoever types one that it gives. */
export const FUNCTION_WORDS = {
  LEVEL: 'The vCIO OML of each client, 0 to 5.',
  HOURS: "The hours a year of each client's level: low, target and high.",
  SPLIT: "The share of IT and of management in the hours of each client's level.",
  STEPS: 'What to do next for each client, the most pressing first.',
  SCORE: 'All that is known of each client, in the order of the OML columns from OML Level to OML Notes.',
} as const;

/** What each of them is handed, in this order. */
export const FUNCTION_ARGUMENTS = [
  { name: 'headers', is: 'range', isOptional: false, meaning: 'The header row of the list.' },
  {
    name: 'rows',
    is: 'range',
    isOptional: false,
    meaning: 'One client or many, with the columns of the headers.',
  },
  {
    name: 'settings',
    is: 'range',
    isOptional: true,
    meaning: 'Ids and values side by side, such as those on OML Settings; without them the standard numbers.',
  },
  {
    name: 'today',
    is: 'cell',
    isOptional: true,
    meaning: 'The day of the run; without it there is no next review.',
  },
] as const;

/** What each of them returns. */
export const FUNCTION_RESULT = 'A row for each client.';
