-- The house's labels. No version ever changes: a check keeps the label it was given.
CREATE TABLE rating_scale (
    id          uuid PRIMARY KEY,
    version     integer NOT NULL UNIQUE CHECK (version > 0),
    recorded_at timestamptz NOT NULL,
    -- Nobody for the scale that the house begins with.
    recorded_by uuid REFERENCES member (id),
    CHECK (version = 1 OR recorded_by IS NOT NULL)
);

CREATE INDEX rating_scale_recorded_by ON rating_scale (recorded_by);

CREATE TABLE rating (
    id       uuid PRIMARY KEY,
    scale_id uuid NOT NULL REFERENCES rating_scale (id),
    position integer NOT NULL CHECK (position >= 0),
    label    text NOT NULL CHECK (label <> ''),
    verdict  text NOT NULL CHECK (verdict IN ('TRUE', 'MOSTLY_TRUE', 'HALF_TRUE', 'MOSTLY_FALSE', 'FALSE', 'MISLEADING',
        'MISSING_CONTEXT', 'OUTDATED', 'MISATTRIBUTED', 'UNPROVEN', 'UNVERIFIABLE')),
    meaning  text,
    UNIQUE (scale_id, position),
    UNIQUE (scale_id, label)
);

INSERT INTO rating_scale (id, version, recorded_at) VALUES (gen_random_uuid(), 1, now());
INSERT INTO rating (id, scale_id, position, label, verdict, meaning)
SELECT gen_random_uuid(), scale.id, label.position, label.label, label.verdict, label.meaning
FROM rating_scale scale, (VALUES
    (0, 'True', 'TRUE', 'The claim is accurate and nothing important is missing.'),
    (1, 'Mostly true', 'MOSTLY_TRUE', 'The claim is accurate in substance and wrong in a detail.'),
    (2, 'Half true', 'HALF_TRUE', 'One part of the claim is accurate and another is not.'),
    (3, 'Mostly false', 'MOSTLY_FALSE', 'The claim holds something accurate and is wrong in substance.'),
    (4, 'False', 'FALSE', 'The claim is not accurate.'),
    (5, 'Misleading', 'MISLEADING', 'The words may be accurate; what they suggest is not.'),
    (6, 'Missing context', 'MISSING_CONTEXT', 'The claim is accurate and leaves out what would change its meaning.'),
    (7, 'Outdated', 'OUTDATED', 'The claim was accurate once and is not any more.'),
    (8, 'Misattributed', 'MISATTRIBUTED', 'Somebody else said it, or said it of something else.'),
    (9, 'Unproven', 'UNPROVEN', 'What is known today supports neither the claim nor its opposite.'),
    (10, 'Cannot be verified', 'UNVERIFIABLE', 'Nobody can find out with what is open to anyone.')
) AS label (position, label, verdict, meaning);

CREATE TRIGGER rating_scale_stays BEFORE UPDATE OR DELETE ON rating_scale
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();
CREATE TRIGGER rating_stays BEFORE UPDATE OR DELETE ON rating
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();

-- One row, always.
CREATE TABLE house_settings (
    id                    uuid PRIMARY KEY,
    single                boolean NOT NULL DEFAULT true UNIQUE CHECK (single),
    version               integer NOT NULL,
    minimum_reply_minutes integer NOT NULL CHECK (minimum_reply_minutes BETWEEN 0 AND 43200),
    recorded_at           timestamptz NOT NULL,
    recorded_by           uuid REFERENCES member (id),
    changed_at            timestamptz NOT NULL,
    -- Nobody while the settings are as the house began with them.
    changed_by            uuid REFERENCES member (id),
    CHECK (version = 0 OR changed_by IS NOT NULL)
);

CREATE INDEX house_settings_recorded_by ON house_settings (recorded_by);
CREATE INDEX house_settings_changed_by ON house_settings (changed_by);

INSERT INTO house_settings (id, version, minimum_reply_minutes, recorded_at, changed_at)
VALUES (gen_random_uuid(), 0, 24 * 60, now(), now());

CREATE TRIGGER house_settings_stay BEFORE DELETE ON house_settings
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();

-- The desk's work on one claim. Columns named proposed_, returned_ and approved_ are each filled together.
CREATE TABLE claim_check (
    id                           uuid PRIMARY KEY,
    version                      integer NOT NULL,
    claim_id                     uuid NOT NULL REFERENCES claim (id),
    number                       integer NOT NULL CHECK (number > 0),
    current                      boolean NOT NULL,
    state                        text NOT NULL CHECK (state IN ('OPEN', 'PROPOSED', 'RETURNED', 'APPROVED')),
    assignee_id                  uuid REFERENCES member (id),
    reopened_because             text,
    -- The other publisher that an imported check comes from; null for the desk's own.
    origin_id                    uuid REFERENCES party (id),
    proposed_by                  uuid REFERENCES member (id),
    proposed_at                  timestamptz,
    proposed_content_version     integer,
    -- Null when the claim is not ratable.
    proposed_rating_id           uuid REFERENCES rating (id),
    proposed_rationale           text,
    proposed_no_evidence_note    text,
    returned_by                  uuid REFERENCES member (id),
    returned_at                  timestamptz,
    returned_note                text,
    returned_suggested_statement text,
    returned_suggested_rationale text,
    approved_by                  uuid REFERENCES member (id),
    approved_at                  timestamptz,
    approved_content_version     integer,
    recorded_at                  timestamptz NOT NULL,
    recorded_by                  uuid NOT NULL REFERENCES member (id),
    changed_at                   timestamptz NOT NULL,
    changed_by                   uuid NOT NULL REFERENCES member (id),
    UNIQUE (claim_id, number),
    CHECK (num_nonnulls(proposed_by, proposed_at, proposed_content_version, proposed_rationale) IN (0, 4)),
    CHECK (proposed_by IS NOT NULL OR num_nonnulls(proposed_rating_id, proposed_no_evidence_note) = 0),
    CHECK (num_nonnulls(returned_by, returned_at, returned_note) IN (0, 3)),
    CHECK (returned_by IS NOT NULL OR num_nonnulls(returned_suggested_statement, returned_suggested_rationale) = 0),
    CHECK (num_nonnulls(approved_by, approved_at, approved_content_version) IN (0, 3)),
    CHECK ((state = 'OPEN') = (proposed_by IS NULL)),
    CHECK (state <> 'RETURNED' OR returned_by IS NOT NULL),
    CHECK ((state = 'APPROVED') = (approved_by IS NOT NULL)),
    CHECK (current OR state = 'APPROVED'),
    -- Rules 1 and 2.
    CHECK (approved_by <> proposed_by),
    CHECK (approved_content_version = proposed_content_version)
);

CREATE UNIQUE INDEX claim_check_current ON claim_check (claim_id) WHERE current;
CREATE INDEX claim_check_assignee ON claim_check (assignee_id, state) WHERE current;
CREATE INDEX claim_check_state ON claim_check (state) WHERE current;
CREATE INDEX claim_check_assigned ON claim_check (assignee_id);
CREATE INDEX claim_check_origin ON claim_check (origin_id);
CREATE INDEX claim_check_proposed_by ON claim_check (proposed_by);
CREATE INDEX claim_check_proposed_rating ON claim_check (proposed_rating_id);
CREATE INDEX claim_check_returned_by ON claim_check (returned_by);
CREATE INDEX claim_check_approved_by ON claim_check (approved_by);
CREATE INDEX claim_check_recorded_by ON claim_check (recorded_by);
CREATE INDEX claim_check_changed_by ON claim_check (changed_by);

-- What VerificationStatus.of() says in Java. The two are compared by a test.
CREATE FUNCTION stet_verification_status(
    state text, number integer, assignee_id uuid, proposed_content_version integer, content_version integer)
    RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE
        WHEN state IS NULL THEN 'UNVERIFIED'
        WHEN state = 'OPEN' AND number = 1 AND assignee_id IS NULL THEN 'UNVERIFIED'
        WHEN state = 'OPEN' THEN 'IN_CHECK'
        WHEN state = 'RETURNED' THEN 'RETURNED'
        WHEN proposed_content_version <> content_version THEN 'IN_CHECK'
        WHEN state = 'PROPOSED' THEN 'AWAITING_APPROVAL'
        ELSE 'VERIFIED'
    END;

-- Rule 1 once more, for whoever writes past the program: the approver wrote no part of what is approved.
CREATE FUNCTION stet_four_eyes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM claim_content_change change
        WHERE change.claim_id = NEW.claim_id AND change.member_id = NEW.approved_by
            AND change.content_version > (
                SELECT coalesce(max(earlier.approved_content_version), 0) FROM claim_check earlier
                WHERE earlier.claim_id = NEW.claim_id AND earlier.id <> NEW.id)
    ) THEN
        RAISE EXCEPTION 'whoever changed a claim since its last approval cannot approve it'
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER claim_check_four_eyes_new BEFORE INSERT ON claim_check
    FOR EACH ROW WHEN (NEW.approved_by IS NOT NULL) EXECUTE FUNCTION stet_four_eyes();
CREATE TRIGGER claim_check_four_eyes BEFORE UPDATE ON claim_check
    FOR EACH ROW WHEN (NEW.approved_by IS NOT NULL AND OLD.approved_by IS NULL) EXECUTE FUNCTION stet_four_eyes();

-- An approved check never changes, but that another takes its place.
CREATE FUNCTION stet_replace_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.current AND NOT NEW.current AND to_jsonb(NEW) - '{current,version,changed_at,changed_by}'::text[]
        = to_jsonb(OLD) - '{current,version,changed_at,changed_by}'::text[] THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'an approved check stays as it is' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER claim_check_approved_stays BEFORE UPDATE ON claim_check
    FOR EACH ROW WHEN (OLD.state = 'APPROVED') EXECUTE FUNCTION stet_replace_only();
CREATE TRIGGER claim_check_stays BEFORE DELETE ON claim_check
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();

-- What readers were to see when a verdict was approved: a digest for each field of the claim's preview.
CREATE TABLE approved_field (
    check_id uuid NOT NULL REFERENCES claim_check (id),
    field    text NOT NULL,
    digest   text NOT NULL,
    PRIMARY KEY (check_id, field)
);

CREATE TRIGGER approved_field_stays BEFORE UPDATE OR DELETE ON approved_field
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();

-- An editor's reason why one blocker does not hold one content of a claim back.
CREATE TABLE waiver (
    id              uuid PRIMARY KEY,
    version         integer NOT NULL,
    claim_id        uuid NOT NULL REFERENCES claim (id),
    code            text NOT NULL CHECK (code IN ('ACCUSED_NOT_ASKED', 'REPLY_TIME_TOO_SHORT', 'DEADLINE_NOT_PASSED',
        'ONE_UNNAMED_SOURCE', 'EVIDENCE_WITHOUT_LOCATION', 'NO_EVIDENCE')),
    company_id      uuid REFERENCES party (id),
    content_version integer NOT NULL CHECK (content_version > 0),
    reason          text NOT NULL CHECK (reason <> ''),
    revoked_by      uuid REFERENCES member (id),
    revoked_at      timestamptz,
    revoked_because text,
    recorded_at     timestamptz NOT NULL,
    recorded_by     uuid NOT NULL REFERENCES member (id),
    changed_at      timestamptz NOT NULL,
    changed_by      uuid NOT NULL REFERENCES member (id),
    CHECK ((company_id IS NOT NULL) = (code IN ('ACCUSED_NOT_ASKED', 'REPLY_TIME_TOO_SHORT', 'DEADLINE_NOT_PASSED'))),
    CHECK (num_nonnulls(revoked_by, revoked_at, revoked_because) IN (0, 3))
);

-- Two editors may sign the same: the one who then proposes the verdict signed for nothing.
CREATE UNIQUE INDEX waiver_once ON waiver (claim_id, code, company_id, content_version, recorded_by)
    NULLS NOT DISTINCT WHERE revoked_at IS NULL;
CREATE INDEX waiver_claim ON waiver (claim_id, recorded_at);
CREATE INDEX waiver_company ON waiver (company_id);
CREATE INDEX waiver_revoked_by ON waiver (revoked_by);
CREATE INDEX waiver_recorded_by ON waiver (recorded_by);
CREATE INDEX waiver_changed_by ON waiver (changed_by);

CREATE FUNCTION stet_waiver_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM claim_check WHERE claim_id = NEW.claim_id AND current AND proposed_by = NEW.recorded_by) THEN
        RAISE EXCEPTION 'whoever proposed the verdict cannot waive a blocker' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER waiver_by_another BEFORE INSERT ON waiver
    FOR EACH ROW EXECUTE FUNCTION stet_waiver_by_another();

-- What was signed stays; it is revoked at most, and once.
CREATE FUNCTION stet_revoke_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.revoked_at IS NULL AND to_jsonb(NEW) - '{version,revoked_by,revoked_at,revoked_because,changed_at,changed_by}'::text[]
        = to_jsonb(OLD) - '{version,revoked_by,revoked_at,revoked_because,changed_at,changed_by}'::text[] THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a waiver is never changed, only revoked once' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER waiver_revoke_only BEFORE UPDATE ON waiver
    FOR EACH ROW EXECUTE FUNCTION stet_revoke_only();
CREATE TRIGGER waiver_stays BEFORE DELETE ON waiver
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();
