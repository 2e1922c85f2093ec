-- A great desk has more rows than the statements of requests may take time for.
SET LOCAL statement_timeout = 0;

-- ---- Who merged a record into another one, and when

ALTER TABLE party
    ADD COLUMN merged_by uuid REFERENCES member (id),
    ADD COLUMN merged_at timestamptz;

-- The journal knows of merges that are older than these columns.
UPDATE party SET (merged_by, merged_at) = (
    SELECT member_id, at FROM journal_entry
    WHERE subject_id = party.id AND action = 'merged' ORDER BY subject_number DESC LIMIT 1)
WHERE merged_into IS NOT NULL;

ALTER TABLE party ADD CHECK (num_nonnulls(merged_into, merged_by, merged_at) IN (0, 3));
CREATE INDEX party_merged_by ON party (merged_by);
