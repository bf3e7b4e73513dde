-- Observability (16, sections 2, 6 and 7): heartbeats, exact run counters, reporter fences, conformance requests.
CREATE TABLE obs.component_heartbeats (
  component text NOT NULL CHECK (length(component) BETWEEN 1 AND 64),
  instance_id text NOT NULL CHECK (length(instance_id) BETWEEN 1 AND 256),
  platform_run_id text NOT NULL,
  scenario_run_id text NOT NULL,
  image_digest text NOT NULL,
  run_config_digest text NOT NULL,
  policy_revs_json jsonb NOT NULL,
  health_state text NOT NULL CHECK (health_state IN ('GREEN', 'AMBER', 'RED', 'STOPPED', 'FAILED')),
  health_reasons text[] NOT NULL,
  metrics_json jsonb NOT NULL,
  lag_json jsonb NOT NULL,
  started_at timestamptz NOT NULL,
  -- The instance's own clock beside the server's: their difference is the clock skew of check C13.
  reported_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (component, instance_id)
);
CREATE INDEX component_heartbeats_run ON obs.component_heartbeats (platform_run_id, component, updated_at);

-- Increments arrive in the transaction of the data that they count, so a counter equals a recount.
CREATE TABLE obs.run_counters (
  component text NOT NULL,
  platform_run_id text NOT NULL,
  scenario_run_id text NOT NULL,
  counter text NOT NULL,
  dim text NOT NULL,
  value bigint NOT NULL CHECK (value >= 0),
  PRIMARY KEY (platform_run_id, component, scenario_run_id, counter, dim)
);

-- One row per lock acquisition; the highest fence of a run is the only legal writer of its closure.
CREATE TABLE obs.reporter_runs (
  fence bigserial PRIMARY KEY,
  platform_run_id text NOT NULL,
  instance text NOT NULL,
  acquired_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  released_at timestamptz
);
CREATE INDEX reporter_runs_run ON obs.reporter_runs (platform_run_id, fence);

CREATE TABLE obs.conformance_requests (
  request_id bigserial PRIMARY KEY,
  platform_run_id text NOT NULL,
  requested_by text NOT NULL,
  requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  answered_at timestamptz,
  document_key text,
  document_version_id text,
  document_sha256 text
);
CREATE INDEX conformance_requests_open ON obs.conformance_requests (platform_run_id, request_id)
  WHERE answered_at IS NULL;
