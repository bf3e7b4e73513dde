-- Where the log of a batch's topics could next be written when the batch was reserved: topic to the next offset of each
-- partition, as JSON. No record of the batch lies below, so a record is looked for from there; null is the beginning.
ALTER TABLE ig.open_batches ADD COLUMN log_positions text;
