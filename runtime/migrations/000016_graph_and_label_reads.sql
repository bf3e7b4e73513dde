-- Neighbours of an entity are read from both ends of its edges (13, section 3.3), page by page in the order of the key.
CREATE INDEX ieg_edges_dst ON rtdl.ieg_edges (dst_entity_id, src_entity_id, edge_type);

-- What governance has to be told of assertions that reached the label store (15, section 3.8), kept by the transaction that
-- decides them; a fact that was told keeps its place and gives its text back.
CREATE TABLE labels.ls_lifecycle_facts (
  fact_id text COLLATE "C" PRIMARY KEY,
  platform_run_id text NOT NULL,
  fact text NOT NULL,
  told boolean NOT NULL DEFAULT false
);
CREATE INDEX ls_lifecycle_facts_open ON labels.ls_lifecycle_facts (platform_run_id, fact_id) WHERE NOT told;
