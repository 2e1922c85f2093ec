CREATE FUNCTION stet_claim_search(language text, statement text, limits text, tags text[]) RETURNS tsvector
    LANGUAGE sql IMMUTABLE
    RETURN stet_text_vector(language, statement || ' ' || coalesce(limits, '') || ' ' || array_to_string(tags, ' '));

CREATE TABLE claim (
    id              uuid PRIMARY KEY,
    version         integer NOT NULL,
    -- Counts the changes of everything that an approval approves, attributions and evidence included.
    content_version integer NOT NULL CHECK (content_version > 0),
    statement       text NOT NULL CHECK (statement <> ''),
    checkability    text NOT NULL
        CHECK (checkability IN ('CHECKABLE', 'PARTLY_CHECKABLE', 'OPINION', 'PREDICTION', 'TOO_VAGUE')),
    limits          text CHECK (limits <> ''),
    language        text NOT NULL,
    tags            text[] NOT NULL,
    discarded_at    timestamptz,
    discarded_why   text,
    search          tsvector NOT NULL
        GENERATED ALWAYS AS (stet_claim_search(language, statement, limits, tags)) STORED,
    recorded_at     timestamptz NOT NULL,
    recorded_by     uuid NOT NULL REFERENCES member (id),
    changed_at      timestamptz NOT NULL,
    changed_by      uuid NOT NULL REFERENCES member (id),
    CHECK ((discarded_at IS NULL) = (discarded_why IS NULL))
);

CREATE INDEX claim_by_recorded ON claim (recorded_at, id);
CREATE INDEX claim_by_changed ON claim (changed_at, id);
CREATE INDEX claim_language ON claim (language, recorded_at, id);
CREATE INDEX claim_tags ON claim USING gin (tags);
CREATE INDEX claim_search ON claim USING gin (search);
CREATE INDEX claim_recorded_by ON claim (recorded_by);
CREATE INDEX claim_changed_by ON claim (changed_by);

-- Who changed the content of a claim, for the four eyes: content version 1 is the recording.
CREATE TABLE claim_content_change (
    claim_id        uuid NOT NULL REFERENCES claim (id),
    content_version integer NOT NULL CHECK (content_version > 0),
    member_id       uuid NOT NULL REFERENCES member (id),
    at              timestamptz NOT NULL,
    PRIMARY KEY (claim_id, content_version)
);

CREATE INDEX claim_content_change_member ON claim_content_change (member_id);
CREATE TRIGGER claim_content_change_stays BEFORE UPDATE OR DELETE ON claim_content_change
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();
CREATE TRIGGER claim_content_change_stays_whole BEFORE TRUNCATE ON claim_content_change
    FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse();

CREATE TABLE claim_party (
    claim_id uuid NOT NULL REFERENCES claim (id),
    position integer NOT NULL CHECK (position >= 0),
    party_id uuid NOT NULL REFERENCES party (id),
    role     text NOT NULL CHECK (role IN ('ACCUSED', 'SUBJECT', 'MENTIONED')),
    PRIMARY KEY (claim_id, position),
    UNIQUE (claim_id, party_id)
);

CREATE INDEX claim_party_party ON claim_party (party_id, claim_id);

CREATE TABLE appearance (
    id          uuid PRIMARY KEY,
    version     integer NOT NULL,
    claim_id    uuid NOT NULL REFERENCES claim (id),
    passage_id  uuid NOT NULL REFERENCES passage (id),
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES member (id),
    changed_at  timestamptz NOT NULL,
    changed_by  uuid NOT NULL REFERENCES member (id),
    UNIQUE (claim_id, passage_id)
);

CREATE INDEX appearance_passage ON appearance (passage_id, claim_id);
CREATE INDEX appearance_recorded_by ON appearance (recorded_by);
CREATE INDEX appearance_changed_by ON appearance (changed_by);

CREATE TABLE claim_relation (
    id          uuid PRIMARY KEY,
    version     integer NOT NULL,
    kind        text NOT NULL
        CHECK (kind IN ('REPEATS', 'UPDATES', 'CONTRADICTS', 'SPLIT_FROM', 'SAME_PATTERN_AS', 'ASSERTS_THAT')),
    from_id     uuid NOT NULL REFERENCES claim (id),
    to_id       uuid NOT NULL REFERENCES claim (id),
    note        text CHECK (note <> ''),
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES member (id),
    changed_at  timestamptz NOT NULL,
    changed_by  uuid NOT NULL REFERENCES member (id),
    CHECK (from_id <> to_id)
);

-- Once per pair and kind, whichever way round: the other way round it is the same relation, or a circle.
CREATE UNIQUE INDEX claim_relation_once ON claim_relation (kind, least(from_id, to_id), greatest(from_id, to_id));
CREATE INDEX claim_relation_from ON claim_relation (from_id, kind);
CREATE INDEX claim_relation_to ON claim_relation (to_id, kind);
CREATE INDEX claim_relation_recorded_by ON claim_relation (recorded_by);
CREATE INDEX claim_relation_changed_by ON claim_relation (changed_by);
