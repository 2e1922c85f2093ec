-- ---- Named filters over claims

CREATE TABLE claim_set (
    id            uuid PRIMARY KEY,
    version       integer NOT NULL,
    name          text NOT NULL CHECK (name <> ''),
    description   text CHECK (description <> ''),
    scope         text NOT NULL CHECK (scope IN ('PUBLISHED', 'VERIFIED')),
    is_public     boolean NOT NULL,
    -- As the API names its parts; what is not asked for is left out.
    filter        text NOT NULL CHECK (filter IS JSON OBJECT),
    discarded_at  timestamptz,
    discarded_why text,
    recorded_at   timestamptz NOT NULL,
    recorded_by   uuid NOT NULL REFERENCES member (id),
    changed_at    timestamptz NOT NULL,
    changed_by    uuid NOT NULL REFERENCES member (id),
    CHECK (NOT is_public OR scope = 'PUBLISHED'),
    CHECK ((discarded_at IS NULL) = (discarded_why IS NULL))
);

CREATE UNIQUE INDEX claim_set_name ON claim_set (name) WHERE discarded_at IS NULL;
CREATE INDEX claim_set_by_recorded ON claim_set (recorded_at, id) WHERE discarded_at IS NULL;
CREATE INDEX claim_set_recorded_by ON claim_set (recorded_by);
CREATE INDEX claim_set_changed_by ON claim_set (changed_by);

CREATE TRIGGER claim_set_stays BEFORE DELETE ON claim_set
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();
CREATE TRIGGER claim_set_stays_whole BEFORE TRUNCATE ON claim_set
    FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse();

-- ---- Frozen runs of them

CREATE TABLE export_run (
    id             uuid PRIMARY KEY,
    version        integer NOT NULL,
    claim_set_id   uuid NOT NULL REFERENCES claim_set (id),
    -- What the set said when the run was asked for.
    name           text NOT NULL CHECK (name <> ''),
    description    text,
    scope          text NOT NULL CHECK (scope IN ('PUBLISHED', 'VERIFIED')),
    is_public      boolean NOT NULL,
    filter         text NOT NULL CHECK (filter IS JSON OBJECT),
    formats        text[] NOT NULL CHECK (cardinality(formats) > 0),
    state          text NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'ERASED')),
    attempts       integer NOT NULL CHECK (attempts >= 0),
    written        integer NOT NULL CHECK (written >= 0),
    total          integer CHECK (total >= 0),
    started_at     timestamptz,
    as_of          timestamptz,
    finished_at    timestamptz,
    erased_at      timestamptz,
    failure        text CHECK (failure <> ''),
    -- How many claims of each verdict, as JSON.
    verdict_counts text CHECK (verdict_counts IS JSON OBJECT),
    -- What the files do know of the withdrawals of the last minute before `as_of`, of which the moment alone tells nothing.
    withdrawals_seen uuid[] NOT NULL,
    -- To the letter: the signature is over these bytes.
    manifest       text,
    signature      text,
    recorded_at    timestamptz NOT NULL,
    recorded_by    uuid NOT NULL REFERENCES member (id),
    changed_at     timestamptz NOT NULL,
    changed_by     uuid NOT NULL REFERENCES member (id),
    CHECK (NOT is_public OR scope = 'PUBLISHED'),
    CHECK ((state IN ('QUEUED', 'RUNNING')) = (finished_at IS NULL)),
    CHECK ((state = 'FAILED') = (failure IS NOT NULL)),
    CHECK ((state = 'ERASED') = (erased_at IS NOT NULL)),
    CHECK (num_nonnulls(verdict_counts, manifest, signature) = CASE WHEN state IN ('DONE', 'ERASED') THEN 3 ELSE 0 END),
    CHECK (state NOT IN ('DONE', 'ERASED') OR (as_of IS NOT NULL AND total = written))
);

CREATE INDEX export_run_set ON export_run (claim_set_id, recorded_at, id);
CREATE INDEX export_run_open ON export_run (recorded_at, id) WHERE state IN ('QUEUED', 'RUNNING');
CREATE INDEX export_run_done ON export_run (as_of) WHERE state = 'DONE';
CREATE INDEX export_run_erased ON export_run (erased_at) WHERE state = 'ERASED';
CREATE INDEX export_run_recorded_by ON export_run (recorded_by);
CREATE INDEX export_run_changed_by ON export_run (changed_by);

CREATE TABLE export_file (
    id            uuid PRIMARY KEY,
    export_run_id uuid NOT NULL REFERENCES export_run (id),
    format        text NOT NULL,
    name          text NOT NULL,
    media_type    text NOT NULL,
    bytes         bigint NOT NULL CHECK (bytes >= 0),
    sha256        bytea NOT NULL CHECK (length(sha256) = 32),
    UNIQUE (export_run_id, format),
    UNIQUE (export_run_id, name)
);

-- What a run is about never changes, and what is over stays as it ended, but that a done run can be erased.
CREATE FUNCTION stet_export_run_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.id, NEW.claim_set_id, NEW.name, NEW.description, NEW.scope, NEW.is_public, NEW.filter, NEW.formats,
            NEW.recorded_at, NEW.recorded_by)
        IS NOT DISTINCT FROM
            (OLD.id, OLD.claim_set_id, OLD.name, OLD.description, OLD.scope, OLD.is_public, OLD.filter, OLD.formats,
            OLD.recorded_at, OLD.recorded_by)
        AND (OLD.state IN ('QUEUED', 'RUNNING')
            OR (OLD.state = 'DONE' AND NEW.state = 'ERASED' AND
                to_jsonb(NEW) - '{version,state,erased_at,changed_at,changed_by}'::text[]
                = to_jsonb(OLD) - '{version,state,erased_at,changed_at,changed_by}'::text[]))
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'an export run that is over never changes, and what it is about never does'
        USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER export_run_step BEFORE UPDATE ON export_run
    FOR EACH ROW EXECUTE FUNCTION stet_export_run_step();
CREATE TRIGGER export_run_stays BEFORE DELETE ON export_run
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();
CREATE TRIGGER export_run_stays_whole BEFORE TRUNCATE ON export_run
    FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse();
CREATE TRIGGER export_file_stays BEFORE UPDATE OR DELETE ON export_file
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();
CREATE TRIGGER export_file_stays_whole BEFORE TRUNCATE ON export_file
    FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse();

-- ---- Every public key that a manifest was ever signed with

CREATE TABLE signing_key (
    -- The key's RFC 7638 thumbprint.
    kid           text PRIMARY KEY,
    -- DER, as in a PEM file.
    public_key    bytea NOT NULL,
    first_used_at timestamptz NOT NULL
);

CREATE TRIGGER signing_key_stays BEFORE UPDATE OR DELETE ON signing_key
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();
CREATE TRIGGER signing_key_stays_whole BEFORE TRUNCATE ON signing_key
    FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse();
