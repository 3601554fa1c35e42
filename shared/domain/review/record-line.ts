/** One thing that is told: a short word of ours at the left, whom or what it is about, and what is to be said. */
export interface RecordLine {
  readonly label: string;
  /** May be long, may be empty. */
  readonly lead: string;
  readonly text: string;
  /** Of less weight. */
  readonly remark: string;
}
