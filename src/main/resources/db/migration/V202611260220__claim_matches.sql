SET LOCAL statement_timeout = 0;

-- What members decided about pairs of claims that look alike. A decision is taken back, never changed.
CREATE TABLE claim_match (
    id             uuid PRIMARY KEY,
    version        integer NOT NULL,
    decision       text NOT NULL CHECK (decision IN ('CONFIRMED', 'REJECTED', 'REVOKED')),
    claim_id       uuid NOT NULL REFERENCES claim (id),
    other_claim_id uuid NOT NULL REFERENCES claim (id),
    -- How the claims hang together; nothing where the pair was rejected.
    kind           text
        CHECK (kind IN ('REPEATS', 'UPDATES', 'CONTRADICTS', 'SPLIT_FROM', 'SAME_PATTERN_AS', 'ASSERTS_THAT')),
    reason         text CHECK (reason <> ''),
    -- How near the claims came to each other then; nothing when the search did not find one by the other.
    score          double precision CHECK (score BETWEEN 0 AND 1),
    -- The relation that says so, as long as nobody removed it; whether the confirmation made it or found it.
    relation_id    uuid REFERENCES claim_relation (id) ON DELETE SET NULL,
    made_relation  boolean NOT NULL,
    revoked_why    text CHECK (revoked_why <> ''),
    recorded_at    timestamptz NOT NULL,
    recorded_by    uuid NOT NULL REFERENCES member (id),
    changed_at     timestamptz NOT NULL,
    changed_by     uuid NOT NULL REFERENCES member (id),
    CHECK (claim_id <> other_claim_id),
    CHECK (decision <> 'CONFIRMED' OR kind IS NOT NULL),
    CHECK (decision <> 'REJECTED' OR kind IS NULL),
    CHECK (kind IS NOT NULL OR (relation_id IS NULL AND NOT made_relation)),
    CHECK (decision <> 'REVOKED' OR relation_id IS NULL),
    CHECK ((decision = 'REVOKED') = (revoked_why IS NOT NULL))
);

-- A pair has no order, and one decision about it stands at most.
CREATE UNIQUE INDEX claim_match_standing ON claim_match
    (least(claim_id, other_claim_id), greatest(claim_id, other_claim_id)) WHERE decision <> 'REVOKED';
CREATE INDEX claim_match_claim ON claim_match (claim_id, recorded_at, id);
CREATE INDEX claim_match_other_claim ON claim_match (other_claim_id, recorded_at, id);
CREATE INDEX claim_match_relation ON claim_match (relation_id);
CREATE INDEX claim_match_recorded_by ON claim_match (recorded_by);
CREATE INDEX claim_match_changed_by ON claim_match (changed_by);

CREATE FUNCTION stet_claim_match_revoke_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.id, NEW.claim_id, NEW.other_claim_id, NEW.kind, NEW.reason, NEW.score, NEW.made_relation,
            NEW.recorded_at, NEW.recorded_by)
        IS NOT DISTINCT FROM
            (OLD.id, OLD.claim_id, OLD.other_claim_id, OLD.kind, OLD.reason, OLD.score, OLD.made_relation,
            OLD.recorded_at, OLD.recorded_by)
        AND (NEW.relation_id IS NULL OR NEW.relation_id = OLD.relation_id)
        AND ((OLD.decision <> 'REVOKED' AND NEW.decision = 'REVOKED')
            -- The relation was removed.
            OR (NEW.decision, NEW.version, NEW.revoked_why, NEW.changed_at, NEW.changed_by)
                IS NOT DISTINCT FROM
                (OLD.decision, OLD.version, OLD.revoked_why, OLD.changed_at, OLD.changed_by))
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a decision on a match is never changed, only taken back' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER claim_match_revoke_only BEFORE UPDATE ON claim_match
    FOR EACH ROW EXECUTE FUNCTION stet_claim_match_revoke_only();
CREATE TRIGGER claim_match_stays BEFORE DELETE ON claim_match
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();
CREATE TRIGGER claim_match_stays_whole BEFORE TRUNCATE ON claim_match
    FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse();
