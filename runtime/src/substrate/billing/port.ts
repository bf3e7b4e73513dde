/** What the control plane of the bus charges. Throws E_BILLING_UNREADABLE (retry), which is never an empty bill. */
export interface Billing {
  /** Line items from the first day up to and without the last one, days as `YYYY-MM-DD`, page by page to the end. */
  bill(fromDay: string, toDay: string): Promise<Bill>;
}

export interface Bill {
  /** Amounts as decimal texts; those of a credit are negative. USD. */
  readonly amounts: readonly string[];
  readonly pages: number;
}
