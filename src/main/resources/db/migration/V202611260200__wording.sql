SET LOCAL statement_timeout = 0;

-- What the words of a text are, for everything that compares texts: how they are written, cut and numbered is said here
-- and nowhere else. A language's dictionary then stems what is left.

-- Hashtags and handles taken apart: "#FreeIran2020" is found by "free iran 2020" and by "freeiran2020".
CREATE FUNCTION stet_wording_tags(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN (
        SELECT string_agg(
            CASE WHEN tag IS NULL OR parts = tag THEN part ELSE ' ' || parts || ' ' || substr(part, 2) END, '' ORDER BY place)
        FROM regexp_split_to_table(words, '(?=[#@])') WITH ORDINALITY AS cut (part, place)
        CROSS JOIN LATERAL (SELECT substring(part FROM '^[#@]([[:alnum:]_]{2,60})')) AS tagged (tag)
        CROSS JOIN LATERAL (
            SELECT regexp_replace(tag,
                '([[:lower:]])(?=[[:upper:][:digit:]])|([[:digit:]])(?=[[:alpha:]])|([[:upper:]])(?=[[:upper:]][[:lower:]])',
                '\1\2\3 ', 'g')) AS taken_apart (parts));

-- Scripts that put no blanks between words: overlapping pairs of characters stand for their words.
CREATE FUNCTION stet_wording_pairs(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN (
        WITH marked AS (
            SELECT place, character,
                character ~ '[\u0E00-\u0EFF\u1000-\u109F\u1100-\u11FF\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\U00020000-\U0003FFFF]'
                    AS unspaced
            FROM unnest(string_to_array(words, NULL)) WITH ORDINALITY AS cut (character, place)),
        neighbours AS (
            SELECT place, character, unspaced,
                coalesce(lag(unspaced) OVER (ORDER BY place), false) AS after_one,
                CASE WHEN lead(unspaced) OVER (ORDER BY place) THEN lead(character) OVER (ORDER BY place) END AS next
            FROM marked)
        SELECT string_agg(
            CASE
                WHEN NOT unspaced THEN character
                WHEN next IS NOT NULL THEN ' ' || character || next
                WHEN after_one THEN ' '
                ELSE ' ' || character || ' '
            END, '' ORDER BY place)
        FROM neighbours);

-- The words of a text in their order, folded, with one blank between two of them.
CREATE FUNCTION stet_wording_text(language text, words text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
    folded text := words;
BEGIN
    IF octet_length(folded) <> char_length(folded) THEN
        -- One form for what is written in several: full width, ligatures, Arabic letters by their shape, digits.
        folded := normalize(folded, NFKC);
        folded := translate(folded, '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९٪٬٫أإآٱىة’‘' || U&'\00A0\202F',
            '012345678901234567890123456789%,.اااايه''''  ');
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
    folded := stet_fold(folded);
    IF folded ~ '[\u0E00-\u0EFF\u1000-\u109F\u1100-\u11FF\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\U00020000-\U0003FFFF]' THEN
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
    folded := translate(folded, '!"#$&''()*+,-/:;<=>?@[\]^_`{|}~', '                              ');
    RETURN folded;
END $$;

-- "1,000", "1.000" (where that is a thousand) and "1 000" are one number, and "13%" is "13 percent".
CREATE FUNCTION stet_wording_numbers(language text, words text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
    numbered text := words;
BEGIN
    numbered := regexp_replace(numbered, '([0-9])[, ](?=[0-9]{3}(?![0-9]))', '\1', 'g');
    IF strpos(numbered, '%') > 0 THEN
        numbered := replace(numbered, '%', ' percent ');
    END IF;
    RETURN regexp_replace(numbered, '([0-9]) per cent\M', '\1 percent', 'g');
END $$;

CREATE FUNCTION stet_wording(language text, words text) RETURNS tsvector
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    RETURN to_tsvector(stet_text_config(language), stet_wording_text(coalesce(language, ''), coalesce(words, '')));
EXCEPTION WHEN program_limit_exceeded THEN
    RETURN stet_wording(language, left(words, length(words) / 2));
END $$;
