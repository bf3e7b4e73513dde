-- Retention deletes rows of closed runs, also from append-only tables. It says so in its own transaction, and everybody else
-- is refused as before; a change and a truncation are refused to everybody.
CREATE OR REPLACE FUNCTION public.refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND TG_LEVEL = 'STATEMENT' AND current_setting('platform.retention', true) = 'closed runs' THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'append-only table %.% refuses %', TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_OP;
END
$$;
