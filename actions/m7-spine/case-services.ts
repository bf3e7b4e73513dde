/** One daemon of the case and label pack: what the compute has of it, and what it says of itself. */
export interface CaseService {
  readonly component: string;
  readonly task_definition: string;
  readonly running: number;
  readonly pending: number;
  readonly restarts: number;
  readonly task: string;
  /** Task of its newest heartbeat. */
  readonly reported_by: string;
  readonly health: string;
  /** Why it is not GREEN. */
  readonly reasons: readonly string[];
}

/** Subject keys as something declares or holds them; a kind that it knows nothing of is absent. */
export interface DeclaredKeys {
  readonly component: string;
  readonly case?: readonly string[];
  readonly label?: readonly string[];
}
