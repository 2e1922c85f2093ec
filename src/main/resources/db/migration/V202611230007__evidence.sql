CREATE TABLE evidence (
    id                   uuid PRIMARY KEY,
    version              integer NOT NULL,
    claim_id             uuid NOT NULL REFERENCES claim (id),
    type                 text NOT NULL CHECK (type IN ('OFFICIAL_RECORD', 'COURT_FILING', 'COMPANY_FILING', 'DATASET',
                             'STUDY', 'INTERVIEW', 'TRANSCRIPT', 'PRESS_RELEASE', 'NEWS_REPORT', 'SOCIAL_POST', 'PHOTO',
                             'VIDEO', 'OWN_OBSERVATION', 'OWN_CALCULATION', 'EXPERT_OPINION', 'OTHER')),
    stance               text NOT NULL CHECK (stance IN ('SUPPORTS', 'REFUTES', 'CONTEXT')),
    level                text NOT NULL CHECK (level IN ('PRIMARY', 'SECONDARY', 'TERTIARY')),
    ground_rule          text NOT NULL CHECK (ground_rule IN
                             ('ON_RECORD', 'ON_BACKGROUND', 'DEEP_BACKGROUND', 'OFF_RECORD')),
    title                text NOT NULL CHECK (title <> ''),
    description          text,
    source_description   text,
    reason_for_anonymity text,
    locator              text,
    excerpt              text,
    url                  text CHECK (url ~* '^https?://'),
    archive_url          text CHECK (archive_url ~* '^https?://'),
    sha256               text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    retrieved_at         timestamptz,
    reliability          text CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
    credibility          integer CHECK (credibility BETWEEN 1 AND 6),
    removed_at           timestamptz,
    removed_why          text,
    recorded_at          timestamptz NOT NULL,
    recorded_by          uuid NOT NULL REFERENCES member (id),
    changed_at           timestamptz NOT NULL,
    changed_by           uuid NOT NULL REFERENCES member (id),
    -- What may leave under the ground rule must be there.
    CHECK (ground_rule <> 'ON_BACKGROUND' OR (source_description IS NOT NULL AND reason_for_anonymity IS NOT NULL)),
    CHECK (ground_rule <> 'DEEP_BACKGROUND' OR description IS NOT NULL),
    CHECK ((removed_at IS NULL) = (removed_why IS NULL))
);

CREATE INDEX evidence_claim ON evidence (claim_id, recorded_at, id);
CREATE INDEX evidence_recorded_by ON evidence (recorded_by);
CREATE INDEX evidence_changed_by ON evidence (changed_by);
