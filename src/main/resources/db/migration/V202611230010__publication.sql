-- ---- Lawful erasure: an editor asks, an admin who is somebody else confirms

CREATE TABLE redaction (
    id              uuid PRIMARY KEY,
    version         integer NOT NULL,
    -- One of three: a version of a public document, certain journal entries, or all that the journal says of a subject.
    claim_id        uuid REFERENCES claim (id),
    number          integer CHECK (number > 0),
    journal_entries uuid[] NOT NULL,
    subject_type    text,
    subject_id      uuid,
    reason          text NOT NULL CHECK (reason <> ''),
    confirmed_at    timestamptz,
    confirmed_by    uuid REFERENCES member (id),
    recorded_at     timestamptz NOT NULL,
    recorded_by     uuid NOT NULL REFERENCES member (id),
    changed_at      timestamptz NOT NULL,
    changed_by      uuid NOT NULL REFERENCES member (id),
    CHECK ((claim_id IS NULL) = (number IS NULL)),
    CHECK ((subject_type IS NULL) = (subject_id IS NULL)),
    CHECK (num_nonnulls(claim_id, subject_id, nullif(cardinality(journal_entries), 0)) = 1),
    CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL)),
    CHECK (confirmed_by <> recorded_by)
);

CREATE INDEX redaction_by_recorded ON redaction (recorded_at, id);
CREATE INDEX redaction_claim ON redaction (claim_id, number);
CREATE INDEX redaction_confirmed_by ON redaction (confirmed_by);
CREATE INDEX redaction_recorded_by ON redaction (recorded_by);
CREATE INDEX redaction_changed_by ON redaction (changed_by);

CREATE FUNCTION stet_redaction_stays_confirmed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.confirmed_at IS NOT NULL THEN
        RAISE EXCEPTION 'a confirmed redaction is never changed' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER redaction_stays BEFORE DELETE ON redaction
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();
CREATE TRIGGER redaction_stays_whole BEFORE TRUNCATE ON redaction
    FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse();
CREATE TRIGGER redaction_stays_confirmed BEFORE UPDATE ON redaction
    FOR EACH ROW EXECUTE FUNCTION stet_redaction_stays_confirmed();

-- ---- What readers see: one row a claim and version, written once

CREATE TABLE publication (
    id                 uuid PRIMARY KEY,
    claim_id           uuid NOT NULL REFERENCES claim (id),
    number             integer NOT NULL CHECK (number > 0),
    change             text NOT NULL CHECK (change IN ('PUBLISHED', 'CORRECTED', 'WITHDRAWN')),
    correction_kind    text
        CHECK (correction_kind IN ('CORRECTION', 'CLARIFICATION', 'UPDATE', 'REPLY_ADDED', 'RETRACTION')),
    correction_note    text,
    content_version    integer NOT NULL,
    published_at       timestamptz NOT NULL,
    first_published_at timestamptz NOT NULL,
    published_by       uuid NOT NULL REFERENCES member (id),
    -- The whole public JSON, to the letter; `digest` is its SHA-256 and survives a redaction.
    document           text,
    digest             bytea NOT NULL CHECK (length(digest) = 32),
    redaction_id       uuid REFERENCES redaction (id),
    redacted_at        timestamptz,

    -- What filters, searches and sorts, taken from the document alone; a withdrawal is in no list and has none of it.
    checked_at         timestamptz,
    language           text,
    checkability       text,
    verdict            text,
    allegation         boolean,
    tags               text[],
    parties            text[],
    sources            text[],
    outlets            text[],
    response_kinds     text[],
    search_text        text,
    search             tsvector GENERATED ALWAYS AS (stet_text_vector(language, search_text)) STORED,

    UNIQUE (claim_id, number),
    CHECK (published_at >= first_published_at),
    CHECK (number > 1 OR (change = 'PUBLISHED' AND correction_kind IS NULL AND published_at = first_published_at)),
    CHECK (number = 1 OR correction_kind IS NOT NULL),
    CHECK ((change = 'WITHDRAWN') = (correction_kind IS NOT DISTINCT FROM 'RETRACTION')),
    CHECK ((redaction_id IS NULL) = (redacted_at IS NULL)),
    CHECK ((redaction_id IS NULL) = (document IS NOT NULL)),
    CHECK (redaction_id IS NOT NULL OR ((correction_kind IS NULL) = (correction_note IS NULL))),
    CONSTRAINT publication_fits_its_digest CHECK (document IS NULL OR digest = sha256(convert_to(document, 'UTF8'))),
    CHECK (num_nonnulls(checked_at, language, checkability, allegation, tags, parties, sources, outlets,
        response_kinds, search_text) = CASE WHEN change = 'WITHDRAWN' OR redaction_id IS NOT NULL THEN 0 ELSE 10 END),
    CHECK (redaction_id IS NULL OR (correction_note IS NULL AND verdict IS NULL))
);

CREATE INDEX publication_by_published ON publication (published_at, claim_id) WHERE search_text IS NOT NULL;
CREATE INDEX publication_by_first ON publication (first_published_at, claim_id) WHERE search_text IS NOT NULL;
CREATE INDEX publication_by_checked ON publication (checked_at, claim_id) WHERE search_text IS NOT NULL;
CREATE INDEX publication_verdict ON publication (verdict, published_at, claim_id) WHERE search_text IS NOT NULL;
CREATE INDEX publication_tags ON publication USING gin (tags);
CREATE INDEX publication_parties ON publication USING gin (parties);
CREATE INDEX publication_sources ON publication USING gin (sources);
CREATE INDEX publication_outlets ON publication USING gin (outlets);
CREATE INDEX publication_response_kinds ON publication USING gin (response_kinds);
CREATE INDEX publication_search ON publication USING gin (search);
CREATE INDEX publication_published_by ON publication (published_by);
CREATE INDEX publication_redaction ON publication (redaction_id);

-- The newest version of each claim. The database keeps it, so that no program can point it back.
CREATE TABLE publication_head (
    claim_id uuid PRIMARY KEY REFERENCES claim (id),
    number   integer NOT NULL,
    FOREIGN KEY (claim_id, number) REFERENCES publication (claim_id, number)
);

CREATE FUNCTION stet_publication_next() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.number = 1 THEN
        INSERT INTO publication_head (claim_id, number) VALUES (NEW.claim_id, NEW.number);
    ELSE
        UPDATE publication_head SET number = NEW.number WHERE claim_id = NEW.claim_id;
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION stet_publication_head_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.number <> (CASE TG_OP WHEN 'INSERT' THEN 1 ELSE OLD.number + 1 END) THEN
        RAISE EXCEPTION 'the versions of a publication follow one another' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

-- Nothing of a version ever changes, but that a confirmed redaction empties it and leaves who, when and the digest.
CREATE FUNCTION stet_publication_tombstone_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.redaction_id IS NULL
        AND (NEW.id, NEW.claim_id, NEW.number, NEW.change, NEW.correction_kind, NEW.content_version, NEW.published_at,
            NEW.first_published_at, NEW.published_by, NEW.digest)
        IS NOT DISTINCT FROM
            (OLD.id, OLD.claim_id, OLD.number, OLD.change, OLD.correction_kind, OLD.content_version, OLD.published_at,
            OLD.first_published_at, OLD.published_by, OLD.digest)
        AND EXISTS (
            SELECT FROM redaction
            WHERE id = NEW.redaction_id AND claim_id = NEW.claim_id AND number = NEW.number
                AND confirmed_at = NEW.redacted_at)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a publication is never changed, only emptied by a confirmed redaction'
        USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER publication_next AFTER INSERT ON publication
    FOR EACH ROW EXECUTE FUNCTION stet_publication_next();
CREATE TRIGGER publication_tombstone_only BEFORE UPDATE ON publication
    FOR EACH ROW EXECUTE FUNCTION stet_publication_tombstone_only();
CREATE TRIGGER publication_stays BEFORE DELETE ON publication
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();
CREATE TRIGGER publication_stays_whole BEFORE TRUNCATE ON publication
    FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse();
CREATE TRIGGER publication_head_step BEFORE INSERT OR UPDATE ON publication_head
    FOR EACH ROW EXECUTE FUNCTION stet_publication_head_step();
CREATE TRIGGER publication_head_stays BEFORE DELETE ON publication_head
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();
CREATE TRIGGER publication_head_stays_whole BEFORE TRUNCATE ON publication_head
    FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse();
