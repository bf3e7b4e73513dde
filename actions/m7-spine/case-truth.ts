/** What M7.H counts itself: nothing of it comes from the job whose summaries it judges. */
export interface CaseTruth {
  /** Events that the gate admitted, by type. */
  readonly admitted: Readonly<Record<string, number>>;
  /** Assertions of case management that the label store holds. */
  readonly acceptedOfCases: number;
  readonly identities: Readonly<Record<'timeline' | 'labels' | 'intake', Identities>>;
}

export interface Identities {
  readonly rows: number;
  readonly distinct: number;
}
