SELECT string_agg(document, ',') FROM (
    SELECT p.document
    FROM publication p
    JOIN publication_head newest ON newest.claim_id = p.claim_id AND newest.number = p.number
    WHERE p.search_text IS NOT NULL AND (p.published_at, p.claim_id) < (?::timestamptz, ?::uuid)
    ORDER BY p.published_at DESC, p.claim_id DESC
    LIMIT 20) AS page
