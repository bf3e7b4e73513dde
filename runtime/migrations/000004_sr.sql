-- Scenario runner (11, section 4.2): which intent an equivalence key stands for, and who may run it now.
CREATE TABLE sr.sr_run_equivalence (
  run_equivalence_key text PRIMARY KEY CHECK (length(run_equivalence_key) BETWEEN 1 AND 256),
  run_id text NOT NULL CHECK (run_id ~ '^[0-9a-f]{32}$'),
  intent_fingerprint text NOT NULL CHECK (intent_fingerprint ~ '^[0-9a-f]{64}$'),
  first_seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  last_seen_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Times are the database's own, so that two tasks with different clocks agree on who holds a lease.
CREATE TABLE sr.sr_run_leases (
  run_id text PRIMARY KEY CHECK (length(run_id) BETWEEN 1 AND 256),
  owner_id text NOT NULL CHECK (length(owner_id) BETWEEN 1 AND 256),
  lease_token text NOT NULL CHECK (lease_token ~ '^[0-9a-f]{64}$'),
  expires_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
