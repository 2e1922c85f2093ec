-- A great desk has more rows than the statements of requests may take time for.
SET LOCAL statement_timeout = 0;

-- A document names its publisher from now on, since the desk will carry other houses' checks as well. What these columns
-- hold is taken from the document alone, as for their neighbours; `recorded_at` is when the version was written here,
-- which for another house's document is later than when it was published there.
ALTER TABLE publication
    ADD COLUMN recorded_at timestamptz,
    ADD COLUMN articles text[],
    ADD COLUMN rating_label text,
    ADD COLUMN publisher_site text;

-- What was published so far names no publisher, and is found without one.
ALTER TABLE publication DISABLE TRIGGER publication_tombstone_only;
UPDATE publication SET
    recorded_at = published_at,
    articles = CASE WHEN search_text IS NOT NULL THEN ARRAY(
        SELECT DISTINCT appearance -> 'article' ->> 'url'
        FROM jsonb_array_elements(document::jsonb -> 'appearances') appearance
        WHERE appearance -> 'article' ->> 'url' IS NOT NULL) END,
    rating_label = CASE WHEN search_text IS NOT NULL THEN document::jsonb -> 'rating' ->> 'label' END;
ALTER TABLE publication ENABLE TRIGGER publication_tombstone_only;

ALTER TABLE publication
    ALTER COLUMN recorded_at SET NOT NULL,
    ADD CHECK (recorded_at >= published_at),
    ADD CHECK ((search_text IS NULL) = (articles IS NULL)),
    ADD CHECK ((verdict IS NULL) = (rating_label IS NULL)),
    ADD CHECK (search_text IS NOT NULL OR publisher_site IS NULL);

CREATE INDEX publication_articles ON publication USING gin (articles);
CREATE INDEX publication_rating_label ON publication (rating_label, published_at, claim_id)
    WHERE search_text IS NOT NULL;
CREATE INDEX publication_publisher_site ON publication (publisher_site, published_at, claim_id)
    WHERE search_text IS NOT NULL;
-- Which files may hold what was withdrawn or erased since is asked by these.
CREATE INDEX publication_recorded ON publication (recorded_at);
CREATE INDEX publication_withdrawn ON publication (recorded_at, claim_id, number) WHERE change = 'WITHDRAWN';

-- As before, and that the moment of writing stays as well.
CREATE OR REPLACE FUNCTION stet_publication_tombstone_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.redaction_id IS NULL
        AND (NEW.id, NEW.claim_id, NEW.number, NEW.change, NEW.correction_kind, NEW.content_version, NEW.published_at,
            NEW.first_published_at, NEW.recorded_at, NEW.published_by, NEW.digest)
        IS NOT DISTINCT FROM
            (OLD.id, OLD.claim_id, OLD.number, OLD.change, OLD.correction_kind, OLD.content_version, OLD.published_at,
            OLD.first_published_at, OLD.recorded_at, OLD.published_by, OLD.digest)
        AND EXISTS (
            SELECT FROM redaction
            WHERE id = NEW.redaction_id AND claim_id = NEW.claim_id AND number = NEW.number
                AND confirmed_at = NEW.redacted_at)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a publication is never changed, only emptied by a confirmed redaction'
        USING ERRCODE = 'restrict_violation';
END $$;
