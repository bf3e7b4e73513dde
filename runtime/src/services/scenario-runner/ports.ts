/** Which intent an equivalence key stands for, for ever. */
export interface Registry {
  /** Throws EQUIV_KEY_COLLISION when the key was used for another intent; nothing changes then. */
  register(equivalenceKey: string, runId: string, intentFingerprint: string): Promise<void>;
}

export interface Lease {
  readonly owner: string;
  readonly acquiredAtUtc: string;
  /** Proves that the lease is still ours and prolongs it; before every commit step. Throws LEASE_LOST. */
  renew(): Promise<void>;
  /** Gives it back at once, so that the next task need not wait for it to expire; returns the database's time. */
  release(): Promise<string>;
}

/** One leader per key, by the clock of the database (11, section 4.2). */
export interface Leases {
  /** Undefined when another owner holds it. */
  acquire(key: string, ttlSeconds: number): Promise<Lease | undefined>;
}
