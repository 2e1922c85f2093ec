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

-- Once in a transaction, whatever it publishes, and not before its end: others who publish wait for each other no longer
-- than a commit takes.
CREATE FUNCTION stet_publication_state_next() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('stet.publication_state_of', true) IS DISTINCT FROM pg_current_xact_id()::text THEN
        UPDATE publication_state SET state = gen_random_uuid();
        PERFORM set_config('stet.publication_state_of', pg_current_xact_id()::text, true);
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER publication_state_next AFTER INSERT OR UPDATE ON publication
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stet_publication_state_next();
-- The scale in use is what readers see as well.
CREATE CONSTRAINT TRIGGER publication_state_next AFTER INSERT ON rating_scale
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stet_publication_state_next();
