-- A great desk has more rows than the statements of requests may take time for.
SET LOCAL statement_timeout = 0;

-- What makes two statements the same: their words, without case, accents, punctuation and spacing.
CREATE FUNCTION stet_statement_key(statement text) RETURNS uuid
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN md5(btrim(regexp_replace(stet_fold(statement), '[[:space:][:punct:]]+', ' ', 'g')))::uuid;

-- What makes two labels the same. An index and a generated column use it, so it may only be replaced together with them.
CREATE FUNCTION stet_label_key(label text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN regexp_replace(stet_fold(label), '[[:space:][:punct:]]+', '', 'g');

-- Whom another house means is known best by an address.
CREATE INDEX party_same_as ON party USING gin (same_as);

CREATE INDEX claim_statement_key ON claim (stet_statement_key(statement));

-- ---- One file of other people's checks, from its upload to its approval

CREATE TABLE import_run (
    id             uuid PRIMARY KEY,
    version        integer NOT NULL,
    state          text NOT NULL
        CHECK (state IN ('READING', 'READY', 'PROPOSED', 'APPROVING', 'DONE', 'FAILED', 'DISCARDED')),
    format         text NOT NULL CHECK (format IN ('CLAIM_REVIEW', 'STET_NDJSON', 'CSV')),
    file_name      text NOT NULL CHECK (file_name <> ''),
    bytes          bigint NOT NULL CHECK (bytes > 0),
    sha256         text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    -- How to read it.
    language       text CHECK (language <> ''),
    publisher_name text CHECK (publisher_name <> ''),
    publisher_url  text CHECK (publisher_url ~* '^https?://'),
    column_fields  text[] NOT NULL,
    column_headers text[] NOT NULL,
    read_by        uuid NOT NULL REFERENCES member (id),
    -- How far the work is; `attempts` counts how often a program began it.
    done           bigint NOT NULL CHECK (done >= 0),
    total          bigint NOT NULL CHECK (total >= 0),
    attempts       integer NOT NULL CHECK (attempts >= 0),
    read_at        timestamptz,
    created        integer NOT NULL,
    updated        integer NOT NULL,
    same           integer NOT NULL,
    matched        integer NOT NULL,
    unmapped       integer NOT NULL,
    refused        integer NOT NULL,
    proposed_by    uuid REFERENCES member (id),
    proposed_at    timestamptz,
    returned_by    uuid REFERENCES member (id),
    returned_at    timestamptz,
    returned_why   text CHECK (returned_why <> ''),
    approved_by    uuid REFERENCES member (id),
    approved_at    timestamptz,
    finished_at    timestamptz,
    discarded_why  text CHECK (discarded_why <> ''),
    failure        text CHECK (failure <> ''),
    recorded_at    timestamptz NOT NULL,
    recorded_by    uuid NOT NULL REFERENCES member (id),
    changed_at     timestamptz NOT NULL,
    changed_by     uuid NOT NULL REFERENCES member (id),
    CHECK (cardinality(column_fields) = cardinality(column_headers)),
    CHECK (num_nonnulls(proposed_by, proposed_at) IN (0, 2)),
    CHECK (num_nonnulls(returned_by, returned_at, returned_why) IN (0, 3)),
    CHECK (num_nonnulls(approved_by, approved_at) IN (0, 2)),
    CHECK (state NOT IN ('PROPOSED', 'APPROVING', 'DONE') OR proposed_by IS NOT NULL),
    CHECK ((state IN ('APPROVING', 'DONE')) = (approved_by IS NOT NULL)),
    CHECK ((state IN ('DONE', 'FAILED', 'DISCARDED')) = (finished_at IS NOT NULL)),
    CHECK ((state = 'DISCARDED') = (discarded_why IS NOT NULL)),
    CHECK (state <> 'FAILED' OR failure IS NOT NULL),
    -- Rule 1: nobody approves what they brought, had read or proposed.
    CHECK (approved_by <> proposed_by),
    CHECK (approved_by <> recorded_by),
    CHECK (approved_by <> read_by)
);

CREATE INDEX import_run_by_recorded ON import_run (recorded_at, id);
CREATE INDEX import_run_at_work ON import_run (changed_at) WHERE state IN ('READING', 'APPROVING');
CREATE INDEX import_run_read_by ON import_run (read_by);
CREATE INDEX import_run_proposed_by ON import_run (proposed_by);
CREATE INDEX import_run_returned_by ON import_run (returned_by);
CREATE INDEX import_run_approved_by ON import_run (approved_by);
CREATE INDEX import_run_recorded_by ON import_run (recorded_by);
CREATE INDEX import_run_changed_by ON import_run (changed_by);

CREATE FUNCTION stet_import_run_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an import that is over stays as it is' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER import_run_stays_over BEFORE UPDATE ON import_run
    FOR EACH ROW WHEN (OLD.finished_at IS NOT NULL) EXECUTE FUNCTION stet_import_run_stays();
CREATE TRIGGER import_run_stays BEFORE DELETE ON import_run
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();
CREATE TRIGGER import_run_stays_whole BEFORE TRUNCATE ON import_run
    FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse();

-- What the dry run found of each check of the file. Written anew by each dry run.
CREATE TABLE import_line (
    run_id         uuid NOT NULL REFERENCES import_run (id),
    position       integer NOT NULL CHECK (position > 0),
    line           integer NOT NULL CHECK (line > 0),
    outcome        text NOT NULL CHECK (outcome IN ('CREATE', 'UPDATE', 'SAME', 'MATCH', 'UNMAPPED', 'REFUSED')),
    reason         text CHECK (reason <> ''),
    statement      text CHECK (statement <> ''),
    url            text,
    publisher_name text,
    publisher_url  text,
    publisher_site text,
    label          text,
    verdict        text,
    -- A desk's own document, which is known by its id and version and by nothing else.
    verbatim       boolean NOT NULL,
    number         integer,
    -- Over everything that the import would take from the file, so that the same file twice is seen to be the same.
    digest         bytea CHECK (length(digest) = 32),
    -- The claim that it is to become or to be added to, or that it is already.
    claim_id       uuid,
    statement_key  uuid GENERATED ALWAYS AS (stet_statement_key(statement)) STORED,
    publisher_key  text GENERATED ALWAYS AS (coalesce(publisher_site, stet_fold(publisher_name))) STORED,
    PRIMARY KEY (run_id, position),
    CHECK ((outcome IN ('REFUSED', 'UNMAPPED')) OR num_nonnulls(statement, publisher_name, digest, claim_id) = 4),
    CHECK (outcome <> 'REFUSED' OR reason IS NOT NULL)
);

CREATE INDEX import_line_outcome ON import_line (run_id, outcome, position);
CREATE INDEX import_line_claim ON import_line (claim_id);

-- The document of each check that would be written. It is there until the import is over.
CREATE TABLE import_document (
    run_id   uuid NOT NULL,
    position integer NOT NULL,
    document text NOT NULL,
    PRIMARY KEY (run_id, position),
    FOREIGN KEY (run_id, position) REFERENCES import_line (run_id, position) ON DELETE CASCADE
);
ALTER TABLE import_document ALTER COLUMN document SET STORAGE EXTERNAL;

-- Where an imported claim comes from. The unique key makes it a fact that no check is imported twice.
CREATE TABLE imported_claim (
    claim_id       uuid PRIMARY KEY REFERENCES claim (id),
    run_id         uuid NOT NULL REFERENCES import_run (id),
    publisher_name text NOT NULL,
    publisher_url  text,
    publisher_key  text NOT NULL,
    url            text,
    statement_key  uuid NOT NULL,
    verbatim       boolean NOT NULL,
    digest         bytea NOT NULL CHECK (length(digest) = 32),
    imported_at    timestamptz NOT NULL
);

CREATE UNIQUE INDEX imported_claim_once ON imported_claim (publisher_key, coalesce(url, ''), statement_key)
    WHERE NOT verbatim;
CREATE INDEX imported_claim_url ON imported_claim (url, publisher_key);
CREATE INDEX imported_claim_statement ON imported_claim (statement_key, publisher_key);
CREATE INDEX imported_claim_run ON imported_claim (run_id);
CREATE TRIGGER imported_claim_stays BEFORE DELETE ON imported_claim
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();

-- ---- The check of another house

ALTER TABLE claim_check
    ADD COLUMN origin_url text CHECK (origin_url ~* '^https?://'),
    ADD COLUMN origin_label text CHECK (origin_label <> ''),
    ADD COLUMN origin_verdict text CHECK (origin_verdict IN ('TRUE', 'MOSTLY_TRUE', 'HALF_TRUE', 'MOSTLY_FALSE',
        'FALSE', 'MISLEADING', 'MISSING_CONTEXT', 'OUTDATED', 'MISATTRIBUTED', 'UNPROVEN', 'UNVERIFIABLE')),
    ADD CHECK (origin_id IS NOT NULL OR num_nonnulls(origin_url, origin_label) = 0),
    ADD CHECK (num_nonnulls(origin_label, origin_verdict) IN (0, 2)),
    ADD CHECK (origin_id IS NULL OR (proposed_rating_id IS NULL AND state = 'APPROVED'));

-- ---- The versions of an imported document

ALTER TABLE publication ADD COLUMN import_id uuid REFERENCES import_run (id);
CREATE INDEX publication_import ON publication (import_id);

-- As before, and that the import stays as well.
CREATE OR REPLACE FUNCTION stet_publication_tombstone_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.redaction_id IS NULL
        AND (NEW.id, NEW.claim_id, NEW.number, NEW.change, NEW.correction_kind, NEW.content_version, NEW.published_at,
            NEW.first_published_at, NEW.recorded_at, NEW.published_by, NEW.import_id, NEW.digest)
        IS NOT DISTINCT FROM
            (OLD.id, OLD.claim_id, OLD.number, OLD.change, OLD.correction_kind, OLD.content_version, OLD.published_at,
            OLD.first_published_at, OLD.recorded_at, OLD.published_by, OLD.import_id, OLD.digest)
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

-- A document that another desk numbered begins here with the version that it has there, and may leave versions out.
CREATE OR REPLACE FUNCTION stet_publication_next() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.number > 1 THEN
        UPDATE publication_head SET number = NEW.number WHERE claim_id = NEW.claim_id;
    END IF;
    IF NEW.number = 1 OR NOT FOUND THEN
        INSERT INTO publication_head (claim_id, number) VALUES (NEW.claim_id, NEW.number);
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION stet_publication_head_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    last integer := CASE TG_OP WHEN 'INSERT' THEN 0 ELSE OLD.number END;
BEGIN
    IF NEW.number = last + 1 OR (NEW.number > last AND EXISTS (
        SELECT FROM publication
        WHERE claim_id = NEW.claim_id AND number = NEW.number AND import_id IS NOT NULL))
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the versions of a publication follow one another' USING ERRCODE = 'restrict_violation';
END $$;
