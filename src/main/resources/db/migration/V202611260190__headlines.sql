-- A great desk has more rows than the statements of requests may take time for.
SET LOCAL statement_timeout = 0;

-- What another publisher headed its check with, which often says the claim in fewer words. Of what was imported before, it
-- was not kept.
ALTER TABLE imported_claim ADD COLUMN headline text CHECK (headline <> '');

ALTER TABLE publication
    ADD COLUMN headline text CHECK (headline <> ''),
    ADD CHECK (search_text IS NOT NULL OR headline IS NULL);
