-- What every later migration builds on: one schema per owner of data, a read-only role, and the guard of append-only
-- truth. Tables are created by the role that migrates, so its default privileges cover every later table.

CREATE SCHEMA ig;
CREATE SCHEMA rtdl;
CREATE SCHEMA obs;
CREATE SCHEMA sr;
CREATE SCHEMA wsp;
CREATE SCHEMA cases;
CREATE SCHEMA labels;

-- Roles belong to the whole server; provisioning usually made this one before.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'fp_reader') THEN
    CREATE ROLE fp_reader NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object THEN
  NULL; -- Another database of this server was migrated at the same moment.
END
$$;

GRANT USAGE ON SCHEMA public, ig, rtdl, obs, sr, wsp, cases, labels TO fp_reader;
GRANT SELECT ON TABLE public.schema_migrations TO fp_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA ig GRANT SELECT ON TABLES TO fp_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA rtdl GRANT SELECT ON TABLES TO fp_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA obs GRANT SELECT ON TABLES TO fp_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA sr GRANT SELECT ON TABLES TO fp_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA wsp GRANT SELECT ON TABLES TO fp_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA cases GRANT SELECT ON TABLES TO fp_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA labels GRANT SELECT ON TABLES TO fp_reader;

-- Guard of append-only tables:
--   CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ig.receipts
--     FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE FUNCTION public.refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'append-only table %.% refuses %', TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_OP;
END
$$;
