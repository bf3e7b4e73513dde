/** One forward-only step of the schema: `NNNNNN_<what>.sql`. */
export interface Migration {
  readonly version: number;
  /** `<what>` of the file name. */
  readonly name: string;
  /** Digest of the file's bytes; an applied migration never changes. */
  readonly sha256: string;
  readonly sql: string;
}

/** What the database says about a migration that it has. */
export type AppliedMigration = Pick<Migration, 'version' | 'name' | 'sha256'>;

export interface MigrationOutcome {
  /** Versions that this call applied, in order. */
  readonly applied: readonly number[];
  readonly schemaVersion: number;
  /** Tables outside the system schemas, `public.schema_migrations` included. */
  readonly tables: number;
}
