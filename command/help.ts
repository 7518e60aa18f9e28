/** What `--help` prints: one screen. */
export const HELP = `Scores the vCIO operational maturity (vCIO OML) of an MSP's clients.

  npm run score -- INPUT [options]

INPUT is a client list: .xlsx, .csv or .tsv. It is read, never written.

  --out FILE            where to write; else beside the input: clients.xlsx -> clients.scored.xlsx;
                        .csv makes text of a workbook, .xlsx a workbook of text
  --force               overwrite the output if it exists
  --sheet NAME          the sheet with the clients; else the one whose headers say most
  --today YYYY-MM-DD    the day of the run; else today
  --locale de-DE        how text numbers and dates are read; else the list's setting, else en-US
  --encoding NAME       how a text file is encoded, such as windows-1250; else Unicode if it is,
                        else in the code page of --locale
  --map "Header=field"  what a column is: the header or the id of a field, or "ignore"
  --set id=value        a setting for this run, such as hourlyRate=180 or columns=all
  --adopt               use and overwrite a column of the list that has an OML column's name
  --json                the result as one JSON object on stdout; a file only with --out
  --setup [all]         add the columns that the list lacks, ready to fill in: figures, questions of
                        OML 1 to 3 and Meeting Cadence; with "all" those of OML 4 and 5 too
  --help                this page

--map and --set may be given several times. Exit code: 0 done, 1 could not (one sentence says why),
2 wrong usage.
`;
