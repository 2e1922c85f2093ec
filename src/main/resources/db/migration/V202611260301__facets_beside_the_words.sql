SET LOCAL statement_timeout = 0;

-- What a ranked list counts stands beside the words by which its claims were found, so that neither their publications nor
-- their documents are opened for it. Names are by the ids of parties and outlets and by the site of the publisher.
ALTER TABLE published_wording
    ADD published_at timestamptz,
    ADD rating_label text,
    ADD verdict text,
    ADD parties text[],
    ADD outlets text[],
    ADD publisher_site text,
    ADD response_kinds text[],
    ADD names jsonb;

CREATE FUNCTION stet_facet_names(site text, document jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (
        SELECT coalesce(jsonb_object_agg(party ->> 'id', party ->> 'name') FILTER (WHERE party ->> 'id' IS NOT NULL), '{}')
        FROM (
            SELECT jsonb_path_query(document, '$.parties[*].party') AS party
            UNION ALL SELECT jsonb_path_query(document, '$.appearances[*].article.outlet')
            UNION ALL SELECT jsonb_build_object('id', site, 'name', document #> '{publisher,name}')) AS named);

CREATE OR REPLACE FUNCTION stet_word_publication(published publication) RETURNS void LANGUAGE sql AS $$
    INSERT INTO published_wording
        (claim_id, publication_id, language, words, statement_length, headline_length,
        published_at, rating_label, verdict, parties, outlets, publisher_site, response_kinds, names)
    SELECT published.claim_id, published.id, published.language, words,
        length(ts_filter(words, '{a}')), length(ts_filter(words, '{b}')),
        published.published_at, published.rating_label, published.verdict, published.parties, published.outlets,
        published.publisher_site, published.response_kinds, stet_facet_names(published.publisher_site, document)
    FROM (SELECT CAST(published.document AS jsonb) OFFSET 0) AS read (document),
        jsonb_to_record(document)
            AS shown (statement text, limits text, rationale text, appearances jsonb, parties jsonb, attributions jsonb),
        LATERAL (SELECT
            (SELECT string_agg(left(appearance ->> 'quote', 2000), ' ; ' ORDER BY place)
                FROM jsonb_array_elements(appearances) WITH ORDINALITY AS several (appearance, place)
                WHERE place <= 20) AS quotes,
            (SELECT string_agg(party -> 'party' ->> 'name', ' ; ' ORDER BY place)
                FROM jsonb_array_elements(shown.parties) WITH ORDINALITY AS several (party, place)) AS party_names,
            -- Who said it is found as well, and says nothing of how near a text is.
            (SELECT string_agg(name #>> '{}', ' ; ')
                FROM jsonb_path_query(attributions, '$[*].hops[*].party.name') AS name) AS sources) AS listed,
        stet_wording_vector(published.language, statement, concat_ws(' ; ', published.headline, quotes),
            concat_ws(' ; ', array_to_string(published.tags, ' ; '), party_names),
            concat_ws(' ; ', limits, left(sources, 2000), left(rationale, 4000))) AS words
    ON CONFLICT (claim_id) DO UPDATE SET
        publication_id = excluded.publication_id, language = excluded.language, words = excluded.words,
        statement_length = excluded.statement_length, headline_length = excluded.headline_length,
        published_at = excluded.published_at, rating_label = excluded.rating_label, verdict = excluded.verdict,
        parties = excluded.parties, outlets = excluded.outlets, publisher_site = excluded.publisher_site,
        response_kinds = excluded.response_kinds, names = excluded.names
$$;

-- Their words stay as they were, so there is nothing to count.
ALTER TABLE published_wording DISABLE TRIGGER published_wording_changed;
UPDATE published_wording SET
    published_at = p.published_at, rating_label = p.rating_label, verdict = p.verdict, parties = p.parties,
    outlets = p.outlets, publisher_site = p.publisher_site, response_kinds = p.response_kinds,
    names = stet_facet_names(p.publisher_site, CAST(p.document AS jsonb))
FROM publication p WHERE p.id = published_wording.publication_id;
ALTER TABLE published_wording ENABLE TRIGGER published_wording_changed;

ALTER TABLE published_wording ALTER published_at SET NOT NULL, ALTER names SET NOT NULL;
