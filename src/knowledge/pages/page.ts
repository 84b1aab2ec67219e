/** An article or page that entries cite beside the dated facts. */
export interface Page {
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** The day, month or year that the page gives itself; absent: it is undated. */
  readonly asOf?: string;
  /** The day it was last read. */
  readonly readOn: string;
}
