-- ---- Full text search, for every room that searches

-- The dictionary for a BCP 47 language tag; words of other languages are kept as they are.
CREATE FUNCTION stet_text_config(language text) RETURNS regconfig
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE split_part(lower(language), '-', 1)
        WHEN 'ar' THEN 'pg_catalog.arabic'::regconfig
        WHEN 'ca' THEN 'pg_catalog.catalan'::regconfig
        WHEN 'da' THEN 'pg_catalog.danish'::regconfig
        WHEN 'de' THEN 'pg_catalog.german'::regconfig
        WHEN 'el' THEN 'pg_catalog.greek'::regconfig
        WHEN 'en' THEN 'pg_catalog.english'::regconfig
        WHEN 'es' THEN 'pg_catalog.spanish'::regconfig
        WHEN 'eu' THEN 'pg_catalog.basque'::regconfig
        WHEN 'fi' THEN 'pg_catalog.finnish'::regconfig
        WHEN 'fr' THEN 'pg_catalog.french'::regconfig
        WHEN 'ga' THEN 'pg_catalog.irish'::regconfig
        WHEN 'hi' THEN 'pg_catalog.hindi'::regconfig
        WHEN 'hu' THEN 'pg_catalog.hungarian'::regconfig
        WHEN 'hy' THEN 'pg_catalog.armenian'::regconfig
        WHEN 'id' THEN 'pg_catalog.indonesian'::regconfig
        WHEN 'it' THEN 'pg_catalog.italian'::regconfig
        WHEN 'lt' THEN 'pg_catalog.lithuanian'::regconfig
        WHEN 'nb' THEN 'pg_catalog.norwegian'::regconfig
        WHEN 'ne' THEN 'pg_catalog.nepali'::regconfig
        WHEN 'nl' THEN 'pg_catalog.dutch'::regconfig
        WHEN 'nn' THEN 'pg_catalog.norwegian'::regconfig
        WHEN 'no' THEN 'pg_catalog.norwegian'::regconfig
        WHEN 'pt' THEN 'pg_catalog.portuguese'::regconfig
        WHEN 'ro' THEN 'pg_catalog.romanian'::regconfig
        WHEN 'ru' THEN 'pg_catalog.russian'::regconfig
        WHEN 'sr' THEN 'pg_catalog.serbian'::regconfig
        WHEN 'sv' THEN 'pg_catalog.swedish'::regconfig
        WHEN 'ta' THEN 'pg_catalog.tamil'::regconfig
        WHEN 'tr' THEN 'pg_catalog.turkish'::regconfig
        WHEN 'yi' THEN 'pg_catalog.yiddish'::regconfig
        ELSE 'pg_catalog.simple'::regconfig
    END;

-- What a text is found by: its words as its language stems them, without case and accents. A vector has room for a
-- megabyte; of a text with more words than that, the beginning is found.
CREATE FUNCTION stet_text_vector(language text, words text) RETURNS tsvector
    LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN to_tsvector(stet_text_config(language), stet_fold(words));
EXCEPTION WHEN program_limit_exceeded THEN
    RETURN stet_text_vector(language, left(words, length(words) / 2));
END $$;

-- What a reader asks for, in the notation of web search engines ("exact words", or, -not), in any language: the index
-- finds with it all that stet_text_matches then looks at.
CREATE FUNCTION stet_text_query(words text) RETURNS tsquery
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
    folded text := stet_fold(words);
    wanted tsquery := websearch_to_tsquery('pg_catalog.simple', folded);
    stemmed tsquery;
BEGIN
    FOR stemmed IN
        SELECT DISTINCT websearch_to_tsquery(stet_text_config(language), folded)
        FROM unnest(ARRAY['ar', 'ca', 'da', 'de', 'el', 'en', 'es', 'eu', 'fi', 'fr', 'ga', 'hi', 'hu', 'hy', 'id', 'it',
            'lt', 'ne', 'nl', 'no', 'pt', 'ro', 'ru', 'sr', 'sv', 'ta', 'tr', 'yi']) AS language
    LOOP
        IF stemmed <> wanted THEN
            wanted := wanted || stemmed;
        END IF;
    END LOOP;
    RETURN wanted;
END $$;

-- Whether a text is what a reader asks for. An index over the vectors serves it.
CREATE FUNCTION stet_text_matches(vector tsvector, language text, words text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN vector @@ stet_text_query(words)
        AND vector @@ websearch_to_tsquery(stet_text_config(language), stet_fold(words));

-- ---- Articles

CREATE TABLE article (
    id                  uuid PRIMARY KEY,
    version             integer NOT NULL,
    outlet_id           uuid REFERENCES party (id),
    headline            text CHECK (headline <> ''),
    bylines             text[] NOT NULL,
    url                 text CHECK (url ~* '^https?://'),
    language            text,
    published_value     text,
    published_precision text NOT NULL
        CHECK (published_precision IN ('INSTANT', 'DAY', 'MONTH', 'YEAR', 'UNKNOWN')),
    published_not_after date,
    published_sort      timestamptz NOT NULL,
    -- Whether readers may be pointed to it.
    is_public           boolean NOT NULL,
    discarded_at        timestamptz,
    discarded_why       text,
    search              tsvector NOT NULL GENERATED ALWAYS AS (
        stet_text_vector(language, coalesce(headline, '') || ' ' || coalesce(url, ''))) STORED,
    recorded_at         timestamptz NOT NULL,
    recorded_by         uuid NOT NULL REFERENCES member (id),
    changed_at          timestamptz NOT NULL,
    changed_by          uuid NOT NULL REFERENCES member (id),
    CHECK ((published_precision = 'UNKNOWN') = (published_value IS NULL)),
    CHECK (published_not_after IS NULL OR published_precision = 'UNKNOWN'),
    CHECK ((discarded_at IS NULL) = (discarded_why IS NULL))
);

CREATE INDEX article_by_published ON article (published_sort, id);
CREATE INDEX article_by_recorded ON article (recorded_at, id);
CREATE INDEX article_outlet ON article (outlet_id, published_sort, id);
CREATE INDEX article_search ON article USING gin (search);
CREATE INDEX article_recorded_by ON article (recorded_by);
CREATE INDEX article_changed_by ON article (changed_by);

CREATE TABLE article_version (
    id          uuid PRIMARY KEY,
    article_id  uuid NOT NULL REFERENCES article (id),
    number      integer NOT NULL CHECK (number > 0),
    language    text,
    text        text NOT NULL CHECK (text <> ''),
    -- In code points.
    length      integer NOT NULL,
    sha256      text NOT NULL CHECK (sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex')),
    search      tsvector NOT NULL GENERATED ALWAYS AS (stet_text_vector(language, text)) STORED,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES member (id),
    UNIQUE (article_id, number),
    CHECK (length = char_length(text))
);

CREATE INDEX article_version_search ON article_version USING gin (search);
CREATE INDEX article_version_recorded_by ON article_version (recorded_by);

CREATE TRIGGER article_version_stays BEFORE UPDATE OR DELETE ON article_version
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();
CREATE TRIGGER article_version_stays_whole BEFORE TRUNCATE ON article_version
    FOR EACH STATEMENT EXECUTE FUNCTION stet_refuse();

-- ---- Passages

CREATE TABLE passage (
    id                 uuid PRIMARY KEY,
    version            integer NOT NULL,
    article_version_id uuid NOT NULL REFERENCES article_version (id),
    -- In code points, from 0; the end is the first one that does not belong.
    start_offset       integer NOT NULL CHECK (start_offset >= 0),
    end_offset         integer NOT NULL,
    exact              text NOT NULL,
    prefix             text NOT NULL,
    suffix             text NOT NULL,
    dismissed_at       timestamptz,
    dismissed_why      text,
    recorded_at        timestamptz NOT NULL,
    recorded_by        uuid NOT NULL REFERENCES member (id),
    changed_at         timestamptz NOT NULL,
    changed_by         uuid NOT NULL REFERENCES member (id),
    UNIQUE (article_version_id, start_offset, end_offset),
    CHECK (end_offset - start_offset = char_length(exact)),
    CHECK (exact <> ''),
    CHECK (dismissed_at IS NOT NULL OR dismissed_why IS NULL)
);

CREATE INDEX passage_recorded_by ON passage (recorded_by);
CREATE INDEX passage_changed_by ON passage (changed_by);
