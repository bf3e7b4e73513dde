-- Parameter path to the version that the instance works with (05, section 5.4); never a value.
ALTER TABLE obs.component_heartbeats ADD COLUMN loaded_versions_json jsonb NOT NULL DEFAULT '{}';
