CREATE TABLE attribution (
    id                uuid PRIMARY KEY,
    version           integer NOT NULL,
    claim_id          uuid NOT NULL REFERENCES claim (id),
    source_passage_id uuid REFERENCES passage (id),
    removed_at        timestamptz,
    removed_why       text,
    recorded_at       timestamptz NOT NULL,
    recorded_by       uuid NOT NULL REFERENCES member (id),
    changed_at        timestamptz NOT NULL,
    changed_by        uuid NOT NULL REFERENCES member (id),
    CHECK ((removed_at IS NULL) = (removed_why IS NULL))
);

CREATE INDEX attribution_claim ON attribution (claim_id, recorded_at, id);
CREATE INDEX attribution_source_passage ON attribution (source_passage_id);
CREATE INDEX attribution_recorded_by ON attribution (recorded_by);
CREATE INDEX attribution_changed_by ON attribution (changed_by);

CREATE TABLE hop (
    id                   uuid PRIMARY KEY,
    attribution_id       uuid NOT NULL REFERENCES attribution (id),
    position             integer NOT NULL CHECK (position BETWEEN 1 AND 10),
    kind                 text NOT NULL CHECK (kind IN ('NAMED', 'UNNAMED', 'UNIDENTIFIED')),
    party_id             uuid REFERENCES party (id),
    description          text CHECK (description <> ''),
    reason_for_anonymity text CHECK (reason_for_anonymity <> ''),
    ground_rule          text NOT NULL
        CHECK (ground_rule IN ('ON_RECORD', 'ON_BACKGROUND', 'DEEP_BACKGROUND', 'OFF_RECORD')),
    role                 text NOT NULL
        CHECK (role IN ('ORIGINATOR', 'SPEAKER_FOR', 'REPORTED_BY', 'RELAYED_BY', 'PUBLISHED_IN')),
    mode                 text
        CHECK (mode IN ('DIRECT_QUOTE', 'PARTIAL_QUOTE', 'PARAPHRASE', 'DOCUMENT_EXCERPT', 'INFERENCE')),
    cue                  text CHECK (cue <> ''),
    said_value           text,
    said_precision       text NOT NULL
        CHECK (said_precision IN ('INSTANT', 'DAY', 'MONTH', 'YEAR', 'UNKNOWN')),
    said_not_after       date,
    url                  text CHECK (url ~* '^https?://'),
    locator              text CHECK (locator <> ''),
    -- At the end of the transaction, so that a revision may exchange places.
    UNIQUE (attribution_id, position) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((said_precision = 'UNKNOWN') = (said_value IS NULL)),
    CHECK (said_not_after IS NULL OR said_precision = 'UNKNOWN'),
    -- What each place in the chain takes.
    CHECK ((role = 'ORIGINATOR') = (position = 1)),
    CHECK (role <> 'SPEAKER_FOR' OR position = 2),
    -- What each kind takes.
    CHECK ((kind = 'NAMED') = (party_id IS NOT NULL)),
    CHECK (kind <> 'UNNAMED' OR description IS NOT NULL),
    CHECK (kind = 'UNNAMED' OR reason_for_anonymity IS NULL),
    -- What each ground rule takes.
    CHECK (ground_rule <> 'ON_BACKGROUND' OR (kind = 'UNNAMED' AND reason_for_anonymity IS NOT NULL)),
    CHECK (ground_rule <> 'DEEP_BACKGROUND' OR kind <> 'UNIDENTIFIED'),
    CHECK (role <> 'PUBLISHED_IN' OR ground_rule = 'ON_RECORD')
);

CREATE INDEX hop_party ON hop (party_id, position);

-- Each pair once, the smaller id first.
CREATE TABLE same_origin (
    one_id    uuid NOT NULL REFERENCES attribution (id),
    other_id  uuid NOT NULL REFERENCES attribution (id),
    reason    text NOT NULL CHECK (reason <> ''),
    marked_at timestamptz NOT NULL,
    marked_by uuid NOT NULL REFERENCES member (id),
    PRIMARY KEY (one_id, other_id),
    CHECK (one_id < other_id)
);

CREATE INDEX same_origin_other ON same_origin (other_id);
CREATE INDEX same_origin_marked_by ON same_origin (marked_by);

-- The names behind unnamed sources, apart from everything else. No constraint speaks of the name itself: the message of
-- one that fails would show the row.
CREATE TABLE source_vault (
    hop_id  uuid PRIMARY KEY REFERENCES hop (id) ON DELETE CASCADE,
    name    text NOT NULL,
    kept_at timestamptz NOT NULL,
    kept_by uuid NOT NULL REFERENCES member (id)
);

CREATE INDEX source_vault_kept_by ON source_vault (kept_by);
