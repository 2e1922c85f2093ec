-- A great desk has more rows than the statements of requests may take time for.
SET LOCAL statement_timeout = 0;

-- ---- Who merged a record into another one, and when

ALTER TABLE party
    ADD COLUMN merged_by uuid REFERENCES member (id),
    ADD COLUMN merged_at timestamptz;

-- The journal knows of merges that are older than these columns.
UPDATE party SET (merged_by, merged_at) = (
    SELECT member_id, at FROM journal_entry
    WHERE subject_id = party.id AND action = 'merged' ORDER BY subject_number DESC LIMIT 1)
WHERE merged_into IS NOT NULL;

ALTER TABLE party ADD CHECK (num_nonnulls(merged_into, merged_by, merged_at) IN (0, 3));
CREATE INDEX party_merged_by ON party (merged_by);

-- ---- Every name and alias, so that a few typed letters find a party among a million

-- The words of a name, folded, in their order. "O'Neill" is one word, and so is "AT&T".
CREATE FUNCTION stet_party_words(name text) RETURNS text[]
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
    folded text := stet_wording_text('', regexp_replace(name, '[''’‘ʼ]|(?<=[[:alpha:]])&(?=[[:alpha:]])', '', 'g'));
BEGIN
    folded := left(btrim(regexp_replace(folded, '[[:space:][:punct:]]+', ' ', 'g')), 600);
    RETURN CASE WHEN folded = '' THEN '{}' ELSE string_to_array(folded, ' ') END;
END $$;

-- How many of them are left without the legal forms at the end: "Meridian Health GmbH & Co. KG" is Meridian Health.
CREATE FUNCTION stet_party_core(words text[]) RETURNS integer
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
    core integer := cardinality(words);
BEGIN
    WHILE core > 1 LOOP
        IF core > 2 AND words[core - 1] = 'a' AND words[core] = 's' THEN
            core := core - 2;
        ELSIF words[core] = ANY ('{inc,incorporated,corp,corporation,co,company,llc,llp,lp,ltd,limited,plc,gmbh,mbh,ag,kg,
            kgaa,ohg,ug,eg,ev,se,sa,sas,sarl,sl,srl,spa,bv,nv,ab,asa,as,oy,oyj,aps,kk,pty,pte,bhd,sdn,tbk,ooo,oao,pao,
            zao,doo}'::text[])
        THEN
            core := core - 1;
        ELSE
            EXIT;
        END IF;
    END LOOP;
    RETURN core;
END $$;

CREATE FUNCTION stet_party_small_word(word text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN word = ANY ('{a,an,and,at,by,for,in,of,on,the,to,und,der,die,das,des,fur,von,et,de,du,la,le,les,pour,y,el,los,las,
        del,para,do,da,dos,e,di,ve,ile,van,het,och,og}'::text[]);

-- What a name is shortened to: its words' first letters, with and without its small words and its legal form.
CREATE FUNCTION stet_party_initials(words text[]) RETURNS text[]
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
    core integer := stet_party_core(words);
    word text;
    every text := '';
    telling text := '';
    forms text[] := '{}';
BEGIN
    FOR i IN 1 .. least(cardinality(words), 10) LOOP
        word := words[i];
        every := every || left(word, 1);
        IF NOT stet_party_small_word(word) THEN
            telling := telling || left(word, 1);
        END IF;
        IF i >= core THEN
            forms := forms || every || telling;
        END IF;
    END LOOP;
    RETURN ARRAY(SELECT DISTINCT form FROM unnest(forms) AS made (form) WHERE length(form) > 1);
END $$;

-- One row a name, kept by the triggers below alone. A merged record's names find the party that it stands for.
CREATE TABLE party_name (
    party_id     uuid NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    -- 0 for the name that the house prints, else the alias's place.
    position     integer NOT NULL CHECK (position >= 0),
    canonical_id uuid NOT NULL REFERENCES party (id),
    -- That of the party it stands for.
    kind         text NOT NULL,
    name         text NOT NULL,
    folded       text NOT NULL COLLATE "C",
    -- Without blanks and legal form, so that "Face Book" and "Facebook Inc." are one.
    compact      text NOT NULL COLLATE "C",
    words        tsvector NOT NULL,
    initials     text[] NOT NULL,
    -- Whether the record stands in several claims: of many names that begin alike, these are looked at first.
    prominent    boolean NOT NULL,
    PRIMARY KEY (party_id, position)
);

-- The words of all names, for those that are written with other letters. A word that is here twice, because two
-- transactions met it first, does no harm; to prevent it they would have to wait for each other.
CREATE TABLE party_word (word text NOT NULL COLLATE "C");
CREATE INDEX party_word_word ON party_word (word);

-- In how many claims a record stands or speaks, counted to `most`.
CREATE FUNCTION stet_party_uses(record uuid, most integer) RETURNS integer
    LANGUAGE sql STABLE STRICT
    RETURN (SELECT count(*)::integer FROM (
        (SELECT FROM claim_party WHERE party_id = record LIMIT most)
        UNION ALL (SELECT FROM hop WHERE party_id = record LIMIT most)) AS used);

CREATE FUNCTION stet_party_is_prominent(record uuid) RETURNS boolean
    LANGUAGE sql STABLE STRICT
    RETURN stet_party_uses(record, 3) >= 3;

CREATE FUNCTION stet_party_name_fill() RETURNS trigger LANGUAGE plpgsql
    -- The plan may have been made when there were few words, and is kept for as long as a great import lasts.
    SET enable_seqscan = off
AS $$
DECLARE
    words text[] := stet_party_words(NEW.name);
    one text;
BEGIN
    NEW.folded := array_to_string(words, ' ');
    NEW.compact := array_to_string(words[:stet_party_core(words)], '');
    NEW.words := array_to_tsvector(ARRAY(SELECT left(word, 100) FROM unnest(words) AS cut (word)));
    NEW.initials := stet_party_initials(words);
    FOREACH one IN ARRAY words LOOP
        IF length(one) >= 4 AND one !~ '^[0-9]+$'
            AND NOT EXISTS (SELECT FROM party_word AS known WHERE known.word = left(one, 100))
        THEN
            INSERT INTO party_word VALUES (left(one, 100));
        END IF;
    END LOOP;
    RETURN NEW;
END $$;

CREATE TRIGGER party_name_fill BEFORE INSERT ON party_name
    FOR EACH ROW EXECUTE FUNCTION stet_party_name_fill();

INSERT INTO party_name (party_id, position, canonical_id, kind, name, prominent)
SELECT party.id, written.place - 1, party.canonical_id, stands_for.kind, written.name, stet_party_is_prominent(party.id)
FROM party JOIN party AS stands_for ON stands_for.id = party.canonical_id
    CROSS JOIN unnest(party.name || party.aliases) WITH ORDINALITY AS written (name, place);

-- An abbreviation or a beginning is looked up at once or not at all: lists of what is yet to be indexed would slow it down.
CREATE INDEX party_name_folded ON party_name (kind, folded);
CREATE INDEX party_name_compact ON party_name (compact);
CREATE INDEX party_name_words ON party_name USING gin (words) WITH (fastupdate = off);
CREATE INDEX party_name_initials ON party_name USING gin (initials) WITH (fastupdate = off);
CREATE INDEX party_name_prominent_folded ON party_name (kind, folded) WHERE prominent;
CREATE INDEX party_name_prominent_words ON party_name USING gin (words) WITH (fastupdate = off) WHERE prominent;
CREATE INDEX party_name_prominent_initials ON party_name USING gin (initials) WITH (fastupdate = off) WHERE prominent;
CREATE INDEX party_name_canonical ON party_name (canonical_id);
CREATE INDEX party_word_letters ON party_word USING gin (word gin_trgm_ops) WITH (fastupdate = off);

CREATE FUNCTION stet_party_names() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    names text[] := NEW.name || NEW.aliases;
    standing_for text := NEW.kind;
BEGIN
    IF NEW.canonical_id <> NEW.id THEN
        SELECT kind INTO standing_for FROM party WHERE id = NEW.canonical_id;
    END IF;
    IF TG_OP = 'UPDATE' THEN
        IF NEW.kind <> OLD.kind THEN
            UPDATE party_name SET kind = NEW.kind WHERE canonical_id = NEW.id;
        END IF;
        IF NEW.canonical_id <> OLD.canonical_id THEN
            UPDATE party_name SET canonical_id = NEW.canonical_id, kind = standing_for WHERE party_id = NEW.id;
        END IF;
        IF NEW.name = OLD.name AND NEW.aliases = OLD.aliases THEN
            RETURN NULL;
        END IF;
        DELETE FROM party_name WHERE party_id = NEW.id;
    END IF;
    INSERT INTO party_name (party_id, position, canonical_id, kind, name, prominent)
    SELECT NEW.id, place - 1, NEW.canonical_id, standing_for, name, TG_OP = 'UPDATE' AND stet_party_is_prominent(NEW.id)
    FROM unnest(names) WITH ORDINALITY AS written (name, place);
    RETURN NULL;
END $$;

CREATE TRIGGER party_names AFTER INSERT OR UPDATE OF name, aliases, kind, canonical_id ON party
    FOR EACH ROW EXECUTE FUNCTION stet_party_names();

-- A record becomes prominent once. Whoever finds its names locked leaves it to the next claim: nobody waits for this.
CREATE FUNCTION stet_party_prominence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM party_name WHERE party_id = NEW.party_id AND position = 0 AND NOT prominent)
        AND stet_party_is_prominent(NEW.party_id)
    THEN
        UPDATE party_name SET prominent = true
        WHERE (party_id, position) IN (
            SELECT party_id, position FROM party_name WHERE party_id = NEW.party_id FOR NO KEY UPDATE SKIP LOCKED);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER claim_party_prominence AFTER INSERT ON claim_party
    FOR EACH ROW EXECUTE FUNCTION stet_party_prominence();
CREATE TRIGGER hop_prominence AFTER INSERT ON hop
    FOR EACH ROW WHEN (NEW.party_id IS NOT NULL) EXECUTE FUNCTION stet_party_prominence();

-- A word to look for in a tsvector, as the beginning of one.
CREATE FUNCTION stet_party_beginning(word text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN '''' || replace(replace(left(word, 100), '\', '\\'), '''', '''''') || ''':*';

-- Names that may be meant by a few typed letters, of parties of these kinds, not ranked yet: at most a few hundred, from
-- indexes alone, each with how it was found.
CREATE FUNCTION stet_party_candidates(typed text, kinds text[])
    RETURNS TABLE (found_by text, party_id uuid, place integer, canonical_id uuid, name text, uses integer)
    LANGUAGE plpgsql STABLE
    SET enable_seqscan = off
    SET plan_cache_mode = force_custom_plan
AS $$
#variable_conflict use_column
DECLARE
    most CONSTANT integer := 300;
    asked text[] := stet_party_words(typed);
    beginning text := array_to_string(asked, ' ');
    letters text := array_to_string(asked, '');
    core text := array_to_string(asked[:stet_party_core(asked)], '');
    beginnings tsquery;
BEGIN
    IF beginning = '' THEN
        RETURN;
    END IF;
    -- Short beginnings begin too much to be looked up inside of names; they still have to fit.
    beginnings := (
        SELECT string_agg(stet_party_beginning(word), ' & ')::tsquery FROM (
            SELECT word FROM unnest(asked) WITH ORDINALITY AS cut (word, place)
            WHERE length(word) >= 4 OR octet_length(word) >= 6 OR (length(word) = 3 AND place = cardinality(asked))
            ORDER BY length(word) DESC LIMIT 6) AS telling);
    RETURN QUERY
    WITH near AS (
        (SELECT 'NAME' AS sort, n.* FROM party_name AS n WHERE n.compact = core AND n.kind = ANY (kinds) LIMIT most)
        UNION ALL
        SELECT 'BEGINNING', n.* FROM unnest(kinds) AS wanted (kind) CROSS JOIN LATERAL (
            SELECT n.* FROM party_name AS n
            WHERE n.prominent AND n.kind = wanted.kind AND n.folded >= beginning
                AND n.folded < beginning || U&'\+10FFFF'
            ORDER BY n.folded LIMIT most / 6) AS n
        UNION ALL
        SELECT 'BEGINNING', n.* FROM unnest(kinds) AS wanted (kind) CROSS JOIN LATERAL (
            SELECT n.* FROM party_name AS n
            WHERE n.kind = wanted.kind AND n.folded >= beginning
                AND n.folded < beginning || U&'\+10FFFF'
            ORDER BY n.folded LIMIT most / 6) AS n
        UNION ALL
        (SELECT 'INITIALS', n.* FROM party_name AS n
            WHERE n.prominent AND n.initials @> ARRAY[letters] AND n.kind = ANY (kinds) LIMIT most)
        UNION ALL
        (SELECT 'INITIALS', n.* FROM (
            SELECT * FROM party_name AS n WHERE n.initials @> ARRAY[letters] LIMIT most * 2) AS n
            WHERE n.kind = ANY (kinds))
        UNION ALL
        (SELECT 'SHORTENED', n.* FROM party_name AS n
            WHERE n.compact = ANY (stet_party_initials(asked)) AND n.kind = ANY (kinds) LIMIT most)
        UNION ALL
        (SELECT 'WORDS', n.* FROM party_name AS n
            WHERE n.prominent AND n.words @@ beginnings AND n.kind = ANY (kinds) LIMIT most)
        UNION ALL
        (SELECT 'WORDS', n.* FROM (
            SELECT * FROM party_name AS n WHERE n.words @@ beginnings LIMIT most * 2) AS n
            WHERE n.kind = ANY (kinds))
    ), each_once AS (
        SELECT DISTINCT ON (near.sort, near.party_id, near.position) near.* FROM near
    ), placed AS (
        SELECT once.*, row_number() OVER (
            PARTITION BY once.sort
            ORDER BY CASE WHEN once.prominent THEN stet_party_uses(once.party_id, 100) ELSE 0 END DESC,
                length(once.folded), once.folded) AS rank
        FROM each_once AS once
    )
    -- To count what every one of a thousand names is used for would take longer than to find them.
    SELECT p.sort, p.party_id, p.position, p.canonical_id, p.name,
        stet_party_uses(p.party_id, 100) + CASE WHEN p.canonical_id = p.party_id THEN 0
            ELSE stet_party_uses(p.canonical_id, 100) END
    FROM placed AS p WHERE p.rank <= 60;
END $$;

-- The words of names that each longer word may be a slip for: much of their letters in common, or two of them swapped.
CREATE FUNCTION stet_party_near_words(typed text)
    RETURNS TABLE (asked text, word text)
    LANGUAGE plpgsql STABLE
    SET enable_seqscan = off
    SET plan_cache_mode = force_custom_plan
    SET pg_trgm.similarity_threshold = 0.22
AS $$
#variable_conflict use_column
DECLARE
    one text;
BEGIN
    FOR one IN
        SELECT DISTINCT left(word, 40) FROM unnest(stet_party_words(typed)) AS cut (word) WHERE length(word) >= 4 LIMIT 6
    LOOP
        RETURN QUERY
        SELECT one, word FROM party_word WHERE word = ANY (ARRAY(
            SELECT overlay(one PLACING reverse(substr(one, i, 2)) FROM i FOR 2) FROM generate_series(1, length(one) - 1) AS i))
        UNION
        SELECT one, likely.word FROM (
            SELECT word FROM party_word WHERE word % one AND length(word) >= length(one) - 2
            ORDER BY similarity(word, one) DESC, word LIMIT 40) AS likely;
    END LOOP;
END $$;

-- Names of parties of these kinds that have of each group of words at least one. Groups are separated by blanks, their
-- words by strokes.
CREATE FUNCTION stet_party_with_words(groups text, kinds text[])
    RETURNS TABLE (found_by text, party_id uuid, place integer, canonical_id uuid, name text, uses integer)
    LANGUAGE plpgsql STABLE
    SET enable_seqscan = off
    SET plan_cache_mode = force_custom_plan
AS $$
#variable_conflict use_column
DECLARE
    sought tsquery := (
        SELECT string_agg('(' || (
            SELECT string_agg(stet_party_beginning(word), ' | ') FROM unnest(string_to_array(one, '|')) AS cut (word)) || ')',
            ' & ')
        FROM unnest(string_to_array(groups, ' ')) AS part (one));
BEGIN
    RETURN QUERY
    SELECT 'SLIP', n.party_id, n.position, n.canonical_id, n.name, stet_party_uses(n.canonical_id, 100)
    FROM (
        (SELECT * FROM party_name WHERE prominent AND words @@ sought AND kind = ANY (kinds) LIMIT 150)
        UNION
        (SELECT * FROM party_name WHERE words @@ sought AND kind = ANY (kinds) LIMIT 150)) AS n;
END $$;

-- A name without case, accents and legal form.
CREATE FUNCTION stet_party_core_text(folded text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
    words text[] := string_to_array(folded, ' ');
BEGIN
    RETURN array_to_string(words[:stet_party_core(words)], ' ');
END $$;

-- Names of other parties that may be one of this record's but for spelling, legal form or a slip: at most a few hundred.
CREATE FUNCTION stet_party_alike(record uuid)
    RETURNS TABLE (canonical_id uuid, name text, core text, own_core text, same boolean, likeness double precision)
    LANGUAGE plpgsql STABLE
    SET enable_seqscan = off
    SET plan_cache_mode = force_custom_plan
AS $$
#variable_conflict use_column
DECLARE
    own record;
    own_words text;
    sought tsquery;
BEGIN
    FOR own IN
        SELECT canonical_id, folded, compact FROM party_name
        WHERE party_id = record AND length(compact) >= 2 ORDER BY position LIMIT 5
    LOOP
        own_words := stet_party_core_text(own.folded);
        RETURN QUERY
        SELECT canonical_id, name, own_words, own_words, true, 1.0::double precision FROM party_name
        WHERE compact = own.compact AND canonical_id <> own.canonical_id LIMIT 50;
        sought := (
            SELECT string_agg('(' || words || ')', ' & ')::tsquery FROM (
                SELECT string_agg(stet_party_beginning(word), ' | ') AS words
                FROM stet_party_near_words(own_words) GROUP BY asked) AS alternatives);
        RETURN QUERY
        SELECT alike.canonical_id, alike.name, alike.core, own_words, false, similarity(alike.core, own_words)::double precision
        FROM (
            SELECT canonical_id, name, stet_party_core_text(folded) AS core
            FROM (SELECT * FROM party_name WHERE words @@ sought LIMIT 300) AS near
            WHERE canonical_id <> own.canonical_id AND compact <> own.compact) AS alike
        WHERE similarity(alike.core, own_words) >= 0.4
        ORDER BY similarity(alike.core, own_words) DESC, alike.name LIMIT 50;
    END LOOP;
END $$;
