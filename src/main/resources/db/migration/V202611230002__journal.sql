-- One row a change and subject. `position` is the order of commits: it is given out under a lock that is held to the end
-- of the transaction, so a reader who has seen a position has seen every smaller one.
CREATE TABLE journal_entry (
    id              uuid PRIMARY KEY,
    position        bigint NOT NULL UNIQUE,
    subject_type    text NOT NULL,
    subject_id      uuid NOT NULL,
    subject_number  integer NOT NULL CHECK (subject_number > 0),
    action          text NOT NULL,
    member_id       uuid NOT NULL REFERENCES member (id),
    at              timestamptz NOT NULL,
    concerns        uuid[] NOT NULL,
    payload_digest  bytea NOT NULL CHECK (length(payload_digest) = 32),
    previous_hash   bytea CHECK (length(previous_hash) = 32),
    hash            bytea NOT NULL CHECK (length(hash) = 32),
    UNIQUE (subject_id, subject_number),
    CHECK ((subject_number = 1) = (previous_hash IS NULL))
);

CREATE INDEX journal_entry_member ON journal_entry (member_id, position);
CREATE INDEX journal_entry_concerns ON journal_entry USING gin (concerns);

-- Payloads stand apart, so that a lawful erasure leaves the chain intact.
CREATE TABLE journal_payload (
    entry_id     uuid PRIMARY KEY REFERENCES journal_entry (id),
    salt         bytea,
    before       text,
    after        text,
    erased_at    timestamptz,
    erased_why   text,
    CHECK ((erased_at IS NULL) = (salt IS NOT NULL)),
    CHECK ((erased_at IS NULL) = (erased_why IS NULL)),
    CHECK (erased_at IS NULL OR (before IS NULL AND after IS NULL))
);

CREATE FUNCTION stet_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% on % is not allowed: what is written there stays', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END $$;

CREATE FUNCTION stet_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL AND NEW.entry_id = OLD.entry_id THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a journal payload is never changed, only erased once' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER journal_entry_stays BEFORE UPDATE OR DELETE ON journal_entry
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();
CREATE TRIGGER journal_entry_stays_whole BEFORE TRUNCATE ON journal_entry
    FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse();
CREATE TRIGGER journal_payload_stays BEFORE DELETE ON journal_payload
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();
CREATE TRIGGER journal_payload_stays_whole BEFORE TRUNCATE ON journal_payload
    FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse();
CREATE TRIGGER journal_payload_erase_only BEFORE UPDATE ON journal_payload
    FOR EACH ROW EXECUTE FUNCTION stet_erase_only();

-- The first answer to a create, for the retry that asks again.
CREATE TABLE answered_request (
    member_id    uuid NOT NULL REFERENCES member (id),
    operation    text NOT NULL,
    request_id   text NOT NULL,
    input_digest bytea NOT NULL,
    result_id    uuid NOT NULL,
    at           timestamptz NOT NULL,
    PRIMARY KEY (member_id, operation, request_id)
);
