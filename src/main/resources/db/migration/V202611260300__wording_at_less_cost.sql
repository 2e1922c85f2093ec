SET LOCAL statement_timeout = 0;

-- The same words as before (V202611260200) for a third of the time: translate() compares every character with every one of
-- its list, so it is left to the texts that have one of them.
CREATE OR REPLACE FUNCTION stet_wording_text(language text, words text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
    folded text := words;
    ascii boolean := octet_length(words) = char_length(words);
BEGIN
    IF NOT ascii THEN
        -- One form for what is written in several: full width, ligatures, Arabic letters by their shape, digits.
        folded := normalize(folded, NFKC);
        folded := regexp_replace(folded, '[’‘]', '''', 'g');
        IF folded ~ '[٠-٩۰-۹०-९٪٬٫أإآٱىة\u00A0\u202F]' THEN
            folded := translate(folded, '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९٪٬٫أإآٱىة' || U&'\00A0\202F',
                '012345678901234567890123456789%,.اااايه  ');
        END IF;
        folded := regexp_replace(folded, '[\u0300-\u036F\u0640\u064B-\u065F\u0670\u200B-\u200F\u2060\uFE00-\uFE0F]', '', 'g');
    END IF;
    IF strpos(folded, '://') > 0 OR strpos(folded, '.com/') > 0 THEN
        folded := regexp_replace(folded,
            '(https?://)?(pic\.twitter\.com|t\.co|bit\.ly|goo\.gl|ow\.ly|buff\.ly|dlvr\.it|fb\.me|youtu\.be|tinyurl\.com)/[[:alnum:]_]*',
            ' ', 'g');
        folded := regexp_replace(folded, 'https?://(www\.)?([^[:space:]?#]*)([?#][^[:space:]]*)?', ' \2 ', 'g');
    END IF;
    IF strpos(folded, '#') > 0 OR strpos(folded, '@') > 0 THEN
        folded := stet_wording_tags(folded);
    END IF;
    folded := CASE WHEN ascii THEN lower(folded) ELSE stet_fold(folded) END;
    IF NOT ascii
        AND folded ~ '[\u0E00-\u0EFF\u1000-\u109F\u1100-\u11FF\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\U00020000-\U0003FFFF]'
    THEN
        folded := stet_wording_pairs(folded);
    END IF;
    IF folded ~ '[0-9]' THEN
        folded := stet_wording_numbers(language, folded);
    END IF;
    IF language ~* '^de' THEN
        -- "Mueller" and "Müller", whose dots are gone already.
        folded := regexp_replace(regexp_replace(folded, '(?<![aeiouq])ue', 'u', 'g'), '([ao])e', '\1', 'g');
    END IF;
    IF strpos(folded, '.') > 0 THEN
        folded := regexp_replace(folded, '\m([[:alpha:]])\.(?=[[:alpha:]]\M)', '\1', 'g');
        folded := regexp_replace(folded, '\.(?![0-9])|(?<![0-9])\.', ' ', 'g');
    END IF;
    IF strpos(folded, '''') > 0 THEN
        folded := regexp_replace(folded, '''s\M', '', 'g');
    END IF;
    RETURN regexp_replace(folded, '[!"#$&''()*+,/:;<=>?@[\\\]^_`{|}~-]', ' ', 'g');
END $$;

-- The words of many documents together cost an index a third of what the same words cost one document after another. So
-- whoever writes leaves them to the worker, which comes every few seconds, and also while a great import is still going on
-- and has changed nothing yet that it could count.
CREATE OR REPLACE FUNCTION stet_wording_fold(most integer) RETURNS integer LANGUAGE plpgsql AS $$
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
    PERFORM gin_clean_pending_list(indexes) FROM unnest(
        ARRAY['claim_wording_words', 'published_wording_words']::regclass[]) AS indexes;
    RETURN folded;
END $$;

ALTER INDEX claim_wording_words SET (gin_pending_list_limit = 8192);
ALTER INDEX published_wording_words SET (gin_pending_list_limit = 8192);
