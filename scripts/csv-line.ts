/** One line of a CSV file as Excel writes it: quotes only if a comma, a quotation mark or a newline needs them. */
export function csvLine(fields: readonly string[]): string {
  let line = '';
  let separator = '';
  for (const field of fields) {
    line += separator + (/[",\r\n]/.test(field) ? quoted(field) : field);
    separator = ',';
  }
  return `${line}\r\n`;
}

function quoted(field: string): string {
  return `"${field.replaceAll('"', '""')}"`;
}
