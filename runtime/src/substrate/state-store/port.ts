/**
 * Where Terraform keeps states and locks, as the account tells it. What is not there is undefined; what was denied,
 * throttled or failed throws E_POSTURE_UNREADABLE (retry), which is never an absence.
 */
export interface StateStore {
  findBucket(name: string): Promise<StateBucket | undefined>;
  findTable(name: string): Promise<LockTable | undefined>;
  /** Whether somebody holds the lock of a state at this moment; read consistently. */
  isLocked(table: string, lockId: string): Promise<boolean>;
}

export interface StateBucket {
  /** In the words of the service, or `never` where nobody ever turned it on. */
  readonly versioning: string;
  /** The four blocks of public access. */
  readonly public_access_block: {
    readonly acls: boolean;
    readonly ignored_acls: boolean;
    readonly policies: boolean;
    readonly restricted: boolean;
  };
  /** Algorithm of what is written without one, or `none`. */
  readonly encryption: string;
}

export interface LockTable {
  readonly status: string;
  readonly hash_key: string | null;
  readonly range_key: string | null;
  /** In the words of the service; a table that was never told is provisioned. */
  readonly billing: string;
}
