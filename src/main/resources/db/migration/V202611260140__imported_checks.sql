-- The label and the verdict of another publisher's check, which is of no scale of this house.
ALTER TABLE claim_check
    ADD COLUMN origin_url text CHECK (origin_url ~* '^https?://'),
    ADD COLUMN origin_label text CHECK (origin_label <> ''),
    ADD COLUMN origin_verdict text CHECK (origin_verdict IN ('TRUE', 'MOSTLY_TRUE', 'HALF_TRUE', 'MOSTLY_FALSE',
        'FALSE', 'MISLEADING', 'MISSING_CONTEXT', 'OUTDATED', 'MISATTRIBUTED', 'UNPROVEN', 'UNVERIFIABLE')),
    ADD CHECK (origin_id IS NOT NULL OR num_nonnulls(origin_url, origin_label) = 0),
    ADD CHECK (num_nonnulls(origin_label, origin_verdict) IN (0, 2)),
    ADD CHECK (origin_id IS NULL OR (proposed_rating_id IS NULL AND state = 'APPROVED'));
