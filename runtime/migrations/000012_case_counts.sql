-- What gates and reports ask of cases (15, section 5): the subject key as columns of its own, once a case, and counts by
-- run that scan no other run.

ALTER TABLE cases.cm_cases ADD COLUMN event_class text NOT NULL DEFAULT 'traffic_fraud';
ALTER TABLE cases.cm_cases ALTER COLUMN event_class DROP DEFAULT;
CREATE UNIQUE INDEX cm_cases_subject_key ON cases.cm_cases (platform_run_id, event_class, event_id);

CREATE INDEX cm_case_timeline_run ON cases.cm_case_timeline (platform_run_id, timeline_event_type);
CREATE INDEX cm_case_trigger_intake_run ON cases.cm_case_trigger_intake (platform_run_id);
CREATE INDEX cm_label_emissions_run ON cases.cm_label_emissions (platform_run_id, status);

-- What governance has to be told of cases (15, section 3.8), kept by the transaction that appends; a fact that was told
-- keeps its place and gives its text back.
CREATE TABLE cases.cm_lifecycle_facts (
  case_timeline_event_id text COLLATE "C" PRIMARY KEY,
  platform_run_id text NOT NULL,
  fact text NOT NULL,
  told boolean NOT NULL DEFAULT false
);
CREATE INDEX cm_lifecycle_facts_open ON cases.cm_lifecycle_facts (platform_run_id, case_timeline_event_id) WHERE NOT told;
