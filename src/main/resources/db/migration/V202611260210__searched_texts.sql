-- A great desk has more rows than the statements of requests may take time for.
SET LOCAL statement_timeout = 0;

-- ---- What a claim is found by

-- Statement (A), headline and quotes (B), names and tags (C), rationale (D).
CREATE FUNCTION stet_wording_vector(language text, statement text, beside text, names text, rationale text)
    RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN setweight(stet_wording(language, statement), 'A')
        || setweight(stet_wording(language, beside), 'B')
        || setweight(stet_wording(language, names), 'C')
        || CASE WHEN rationale IS NULL THEN ''::tsvector ELSE stet_wording(language, rationale) END;

-- One row for each claim that is not discarded. Of two that say the same the one that came first is shown first: number.
CREATE TABLE claim_wording (
    claim_id         uuid PRIMARY KEY REFERENCES claim (id),
    language         text NOT NULL,
    words            tsvector NOT NULL,
    statement_length integer NOT NULL,
    headline_length  integer NOT NULL,
    number           bigint GENERATED ALWAYS AS IDENTITY
);

-- One row for each claim that readers see, of its newest document alone (rule 3).
CREATE TABLE published_wording (
    claim_id         uuid PRIMARY KEY REFERENCES claim (id),
    publication_id   uuid NOT NULL UNIQUE REFERENCES publication (id),
    language         text NOT NULL,
    words            tsvector NOT NULL,
    statement_length integer NOT NULL,
    headline_length  integer NOT NULL,
    number           bigint GENERATED ALWAYS AS IDENTITY
);

-- The vector is what most of a row is; the planner has to know how common words are.
ALTER TABLE claim_wording ALTER COLUMN words SET STATISTICS 500;
ALTER TABLE published_wording ALTER COLUMN words SET STATISTICS 500;

-- ---- How common words are

-- What the worker has not counted yet: words that came (1) and words that went (-1).
CREATE TABLE wording_change (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    corpus           text NOT NULL CHECK (corpus IN ('DESK', 'PUBLISHED')),
    language         text NOT NULL,
    step             smallint NOT NULL CHECK (step IN (-1, 1)),
    words            tsvector NOT NULL,
    statement_length integer NOT NULL,
    headline_length  integer NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);

CREATE TABLE wording_term (
    corpus    text NOT NULL CHECK (corpus IN ('DESK', 'PUBLISHED')),
    term      text NOT NULL,
    documents integer NOT NULL,
    PRIMARY KEY (corpus, term)
) WITH (fillfactor = 80);

-- What a misspelt word may have meant. One for each corpus: how long a reader's search takes says nothing of the desk.
CREATE INDEX wording_term_like_desk ON wording_term USING gin (term gin_trgm_ops)
    WHERE corpus = 'DESK' AND length(term) BETWEEN 4 AND 40;
CREATE INDEX wording_term_like_published ON wording_term USING gin (term gin_trgm_ops)
    WHERE corpus = 'PUBLISHED' AND length(term) BETWEEN 4 AND 40;
CREATE INDEX wording_term_gone ON wording_term (corpus, term) WHERE documents <= 0;

CREATE TABLE wording_corpus (
    corpus           text NOT NULL CHECK (corpus IN ('DESK', 'PUBLISHED')),
    language         text NOT NULL,
    documents        bigint NOT NULL,
    statement_length bigint NOT NULL,
    headline_length  bigint NOT NULL,
    PRIMARY KEY (corpus, language)
);

-- Counts at most so many changes, unless somebody else is at it: two at once would wait for each other's terms.
CREATE FUNCTION stet_wording_fold(most integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    folded integer;
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended('stet_wording_fold', 0)) THEN
        RETURN 0;
    END IF;
    WITH next AS MATERIALIZED (
        SELECT id FROM wording_change ORDER BY id LIMIT most),
    taken AS (
        DELETE FROM wording_change USING next WHERE wording_change.id = next.id RETURNING wording_change.*),
    terms AS (
        INSERT INTO wording_term AS known (corpus, term, documents)
        SELECT corpus, lexeme, sum(step)
        FROM taken, unnest(tsvector_to_array(words)) AS lexeme
        GROUP BY corpus, lexeme
        HAVING sum(step) <> 0
        ON CONFLICT (corpus, term) DO UPDATE SET documents = known.documents + excluded.documents),
    sizes AS (
        INSERT INTO wording_corpus AS known (corpus, language, documents, statement_length, headline_length)
        SELECT corpus, language, sum(step), sum(step * statement_length), sum(step * headline_length)
        FROM taken
        GROUP BY corpus, language
        ON CONFLICT (corpus, language) DO UPDATE SET
            documents = known.documents + excluded.documents,
            statement_length = known.statement_length + excluded.statement_length,
            headline_length = known.headline_length + excluded.headline_length)
    SELECT count(*) INTO folded FROM taken;
    DELETE FROM wording_term WHERE documents <= 0;
    RETURN folded;
END $$;

-- A language is known with its first claim, since its dictionary has to be asked before anything is counted.
CREATE FUNCTION stet_wording_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'DELETE' AND NOT EXISTS (
        SELECT FROM wording_corpus WHERE corpus = TG_ARGV[0] AND language = NEW.language)
    THEN
        INSERT INTO wording_corpus (corpus, language, documents, statement_length, headline_length)
        VALUES (TG_ARGV[0], NEW.language, 0, 0, 0) ON CONFLICT DO NOTHING;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        INSERT INTO wording_change (corpus, language, step, words, statement_length, headline_length)
        VALUES (TG_ARGV[0], OLD.language, -1, strip(OLD.words), OLD.statement_length, OLD.headline_length);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO wording_change (corpus, language, step, words, statement_length, headline_length)
        VALUES (TG_ARGV[0], NEW.language, 1, strip(NEW.words), NEW.statement_length, NEW.headline_length);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER claim_wording_changed AFTER INSERT OR UPDATE OR DELETE ON claim_wording
    FOR EACH ROW EXECUTE FUNCTION stet_wording_changed('DESK');
CREATE TRIGGER published_wording_changed AFTER INSERT OR UPDATE OR DELETE ON published_wording
    FOR EACH ROW EXECUTE FUNCTION stet_wording_changed('PUBLISHED');

-- ---- The desk's corpus follows its claims

-- Twenty quotes are enough to know a claim by.
CREATE VIEW claim_texts AS
SELECT claim.id AS claim_id, claim.language, claim.statement,
    concat_ws(' ; ', imported_claim.headline, array_to_string(ARRAY(
        SELECT left(passage.exact, 2000) FROM appearance JOIN passage ON passage.id = appearance.passage_id
        WHERE appearance.claim_id = claim.id ORDER BY appearance.recorded_at, appearance.id LIMIT 20), ' ; ')) AS beside,
    array_to_string(claim.tags, ' ; ') || ' ; ' || coalesce((
        SELECT string_agg(party.name, ' ; ' ORDER BY claim_party.position)
        FROM claim_party JOIN party ON party.id = claim_party.party_id
        WHERE claim_party.claim_id = claim.id), '') AS names
FROM claim LEFT JOIN imported_claim ON imported_claim.claim_id = claim.id
WHERE claim.discarded_at IS NULL;

CREATE FUNCTION stet_word_claim(changed uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO claim_wording AS known
        (claim_id, language, words, statement_length, headline_length)
    SELECT claim_id, language, words, length(ts_filter(words, '{a}')), length(ts_filter(words, '{b}'))
    FROM claim_texts, stet_wording_vector(language, statement, beside, names, NULL) AS words
    WHERE claim_id = changed
    ON CONFLICT (claim_id) DO UPDATE SET
        language = excluded.language, words = excluded.words, statement_length = excluded.statement_length,
        headline_length = excluded.headline_length
    WHERE (known.language, known.words) IS DISTINCT FROM (excluded.language, excluded.words);
    IF NOT FOUND THEN
        DELETE FROM claim_wording
        WHERE claim_id = changed AND NOT EXISTS (SELECT FROM claim_texts WHERE claim_id = changed);
    END IF;
END $$;

-- Runs at the end of the transaction, when a claim has its quotes, headline and parties: so its words are made once, by the
-- first of its changes. Whoever makes the constraints immediate before changes no claim after.
CREATE FUNCTION stet_claim_worded() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed uuid;
BEGIN
    IF TG_TABLE_NAME = 'claim' THEN
        changed := NEW.id;
    ELSIF TG_OP = 'DELETE' THEN
        changed := OLD.claim_id;
    ELSE
        changed := NEW.claim_id;
    END IF;
    IF NOT EXISTS (
        SELECT FROM claim_wording WHERE claim_id = changed AND xmin = pg_current_xact_id()::xid)
    THEN
        PERFORM stet_word_claim(changed);
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER claim_worded AFTER INSERT ON claim
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stet_claim_worded();
CREATE CONSTRAINT TRIGGER claim_reworded AFTER UPDATE OF statement, language, tags, discarded_at ON claim
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN ((OLD.statement, OLD.language, OLD.tags, OLD.discarded_at)
        IS DISTINCT FROM (NEW.statement, NEW.language, NEW.tags, NEW.discarded_at))
    EXECUTE FUNCTION stet_claim_worded();
CREATE CONSTRAINT TRIGGER appearance_worded AFTER INSERT OR DELETE ON appearance
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stet_claim_worded();
CREATE CONSTRAINT TRIGGER imported_claim_worded AFTER INSERT OR UPDATE OF headline ON imported_claim
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stet_claim_worded();
CREATE CONSTRAINT TRIGGER claim_party_worded AFTER INSERT OR DELETE ON claim_party
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stet_claim_worded();

-- ---- What readers find follows what readers see

CREATE FUNCTION stet_word_publication(published publication) RETURNS void LANGUAGE sql AS $$
    INSERT INTO published_wording
        (claim_id, publication_id, language, words, statement_length, headline_length)
    SELECT published.claim_id, published.id, published.language, words,
        length(ts_filter(words, '{a}')), length(ts_filter(words, '{b}'))
    FROM jsonb_to_record(CAST(published.document AS jsonb))
            AS shown (statement text, limits text, rationale text, appearances jsonb, parties jsonb, attributions jsonb),
        LATERAL (SELECT
            (SELECT string_agg(left(appearance ->> 'quote', 2000), ' ; ' ORDER BY place)
                FROM jsonb_array_elements(appearances) WITH ORDINALITY AS several (appearance, place)
                WHERE place <= 20) AS quotes,
            (SELECT string_agg(party -> 'party' ->> 'name', ' ; ' ORDER BY place)
                FROM jsonb_array_elements(parties) WITH ORDINALITY AS several (party, place)) AS names,
            -- Who said it is found as well, and says nothing of how near a text is.
            (SELECT string_agg(name #>> '{}', ' ; ')
                FROM jsonb_path_query(attributions, '$[*].hops[*].party.name') AS name) AS sources) AS listed,
        stet_wording_vector(published.language, statement, concat_ws(' ; ', published.headline, quotes),
            concat_ws(' ; ', array_to_string(published.tags, ' ; '), names),
            concat_ws(' ; ', limits, left(sources, 2000), left(rationale, 4000))) AS words
    ON CONFLICT (claim_id) DO UPDATE SET
        publication_id = excluded.publication_id, language = excluded.language, words = excluded.words,
        statement_length = excluded.statement_length, headline_length = excluded.headline_length
$$;

CREATE FUNCTION stet_publication_worded() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' AND NEW.search_text IS NOT NULL THEN
        PERFORM stet_word_publication(NEW);
    ELSIF TG_OP = 'INSERT' THEN
        DELETE FROM published_wording WHERE claim_id = NEW.claim_id;
    ELSE
        DELETE FROM published_wording WHERE publication_id = NEW.id;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER publication_worded AFTER INSERT OR UPDATE ON publication
    FOR EACH ROW EXECUTE FUNCTION stet_publication_worded();

-- ---- What is there already

SELECT count(stet_word_claim(id)) FROM (SELECT id FROM claim ORDER BY recorded_at, id) AS first_ones_first;
SELECT count(stet_word_publication(publication))
FROM publication_head JOIN publication USING (claim_id, number)
WHERE search_text IS NOT NULL;

-- Else every search would read what is pending, a dozen times each, and some commit would have to wait for all of it.
CREATE INDEX claim_wording_words ON claim_wording USING gin (words) WITH (fastupdate = off);
CREATE INDEX published_wording_words ON published_wording USING gin (words) WITH (fastupdate = off);

-- What came before anybody could count it is counted at once.
DO $$
BEGIN
    WHILE stet_wording_fold(50000) > 0 LOOP
    END LOOP;
END $$;
ANALYZE claim_wording, published_wording, wording_term;
