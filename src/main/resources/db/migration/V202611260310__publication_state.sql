-- A great desk has more rows than the statements of requests may take time for.
SET LOCAL statement_timeout = 0;

-- A mark of what readers see: programs keep their answers under it, and give them again only while it stands. It is no
-- number that is counted on: a database that was set back to a backup would give the same numbers to other documents.
CREATE TABLE publication_state (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    state  uuid NOT NULL
);

INSERT INTO publication_state (state) VALUES (gen_random_uuid());

CREATE TRIGGER publication_state_stays BEFORE DELETE ON publication_state
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();
CREATE TRIGGER publication_state_stays_whole BEFORE TRUNCATE ON publication_state
    FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse();

-- Once in a transaction, whatever it publishes.
CREATE FUNCTION stet_set_publication_state() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('stet.publication_state_of', true) IS DISTINCT FROM pg_current_xact_id()::text THEN
        UPDATE publication_state SET state = gen_random_uuid();
        PERFORM set_config('stet.publication_state_of', pg_current_xact_id()::text, true);
    END IF;
END $$;

CREATE FUNCTION stet_publication_state_next() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM stet_set_publication_state();
    RETURN NULL;
END $$;

-- Relations are shown between claims that readers see now. What the desk relates besides leaves no trace here, not even in
-- how soon the next answer comes. Whoever changes a relation or publishes one of its ends holds the journal's lock when
-- this runs, so neither misses the other.
CREATE FUNCTION stet_relation_state_next() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed claim_relation := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
BEGIN
    IF 2 = (
        SELECT count(*) FROM publication_head newest JOIN publication USING (claim_id, number)
        WHERE newest.claim_id IN (changed.from_id, changed.to_id) AND publication.search_text IS NOT NULL)
    THEN
        PERFORM stet_set_publication_state();
    END IF;
    RETURN NULL;
END $$;

-- All of them at the transaction's end: others who publish wait no longer than a commit takes.
CREATE CONSTRAINT TRIGGER publication_state_next AFTER INSERT OR UPDATE ON publication
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stet_publication_state_next();
CREATE CONSTRAINT TRIGGER publication_state_next AFTER INSERT OR DELETE ON claim_relation
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stet_relation_state_next();
-- Readers are shown the labels of the scale in use.
CREATE CONSTRAINT TRIGGER publication_state_next AFTER INSERT ON rating_scale
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stet_publication_state_next();
