-- The desk's list is ordered by what stands in the claim's own row, so that one index serves it: when the verdict of the
-- claim's current check was proposed is said there once more.
ALTER TABLE claim ADD COLUMN proposed_at timestamptz;
ALTER TABLE claim ADD COLUMN waiting_since timestamptz NOT NULL
    GENERATED ALWAYS AS (coalesce(proposed_at, recorded_at)) STORED;

UPDATE claim SET proposed_at = claim_check.proposed_at
FROM claim_check WHERE claim_check.claim_id = claim.id AND claim_check.current AND claim_check.proposed_at IS NOT NULL;

CREATE INDEX claim_by_waiting ON claim (waiting_since, id);

CREATE FUNCTION stet_claim_proposed_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE claim SET proposed_at = NEW.proposed_at
    WHERE id = NEW.claim_id AND proposed_at IS DISTINCT FROM NEW.proposed_at;
    RETURN NULL;
END $$;

CREATE TRIGGER claim_check_proposed_at AFTER INSERT OR UPDATE ON claim_check
    FOR EACH ROW WHEN (NEW.current) EXECUTE FUNCTION stet_claim_proposed_at();
