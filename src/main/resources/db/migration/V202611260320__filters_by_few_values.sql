-- A great desk has more rows than the statements of requests may take time for.
SET LOCAL statement_timeout = 0;

-- What few published claims have, or none, is to be found without going through all of them.
CREATE INDEX publication_language ON publication (language, published_at, claim_id) WHERE search_text IS NOT NULL;
CREATE INDEX publication_checkability ON publication (checkability, published_at, claim_id)
    WHERE search_text IS NOT NULL;
CREATE INDEX publication_allegation ON publication (allegation, published_at, claim_id) WHERE search_text IS NOT NULL;

-- The same of the desk's claims.
CREATE INDEX claim_checkability ON claim (checkability, recorded_at, id);
CREATE INDEX claim_discarded ON claim (recorded_at, id) WHERE discarded_at IS NOT NULL;
CREATE INDEX company_response_kind ON company_response (kind, claim_id) WHERE retracted_at IS NULL;
