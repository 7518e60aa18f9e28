/** A page that HtmlService made. */
export interface HtmlPage {
  content: string;
  title: string;
  width: number | undefined;
  height: number | undefined;
}
