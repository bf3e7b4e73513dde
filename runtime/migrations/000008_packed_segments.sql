-- Segments are packed, and their names say so (00, section 4).
CREATE OR REPLACE FUNCTION ig.segment_name(opened_minute text, segment_id bigint) RETURNS text LANGUAGE sql IMMUTABLE
RETURN 'segment=' || opened_minute || '-' || lpad(segment_id::text, 8, '0') || '.jsonl.zst';
