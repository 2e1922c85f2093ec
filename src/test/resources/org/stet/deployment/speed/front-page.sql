SELECT json_agg(node)::text FROM (
    SELECT json_build_object(
        'id', 'pub_' || replace(c.id::text, '-', ''),
        'statement', c.statement,
        'verdict', r.verdict,
        'publishedAt', to_char(p.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'rating', CASE WHEN r.id IS NOT NULL THEN json_build_object('label', r.label, 'value', CASE r.verdict
            WHEN 'TRUE' THEN 5 WHEN 'MOSTLY_TRUE' THEN 4 WHEN 'HALF_TRUE' THEN 3 WHEN 'MOSTLY_FALSE' THEN 2
            WHEN 'FALSE' THEN 1 END) END,
        'appearances', (
            SELECT coalesce(json_agg(json_build_object('article', json_build_object(
                'headline', a.headline,
                'url', a.url,
                'outlet', CASE WHEN o.id IS NOT NULL THEN json_build_object('name', o.name) END))
                ORDER BY v.recorded_at, v.id, s.start_offset, s.end_offset), '[]')
            FROM appearance ap
            JOIN passage s ON s.id = ap.passage_id
            JOIN article_version v ON v.id = s.article_version_id
            JOIN article a ON a.id = v.article_id
            LEFT JOIN party o ON o.id = a.outlet_id
            WHERE ap.claim_id = c.id AND a.is_public AND a.discarded_at IS NULL),
        'attributions', (
            SELECT coalesce(json_agg(json_build_object('hops', (
                SELECT json_agg(json_build_object(
                    'label', CASE
                        WHEN h.ground_rule = 'DEEP_BACKGROUND' THEN 'not attributed'
                        WHEN h.kind = 'NAMED' THEN source.name
                        ELSE coalesce(h.description, 'not identified') END,
                    'party', CASE WHEN source.id IS NOT NULL AND h.ground_rule = 'ON_RECORD' THEN json_build_object(
                        'id', 'pty_' || replace(source.id::text, '-', ''), 'name', source.name) END,
                    'role', h.role,
                    'mode', CASE WHEN h.ground_rule <> 'DEEP_BACKGROUND' THEN h.mode END,
                    'saidOn', CASE WHEN h.ground_rule = 'ON_RECORD'
                        THEN json_build_object('value', h.said_value, 'precision', h.said_precision)
                        ELSE '{"value": null, "precision": "UNKNOWN"}'::json END) ORDER BY h.position)
                FROM hop h LEFT JOIN party source ON source.id = h.party_id
                WHERE h.attribution_id = t.id
                    AND NOT (h.role = 'SPEAKER_FOR' AND originator.ground_rule = 'DEEP_BACKGROUND')))
                ORDER BY t.recorded_at, t.id), '[]')
            FROM attribution t
            JOIN hop originator ON originator.attribution_id = t.id AND originator.position = 1
            WHERE t.claim_id = c.id AND t.removed_at IS NULL AND originator.ground_rule <> 'OFF_RECORD'),
        'companyResponses', (
            SELECT coalesce(json_agg(json_build_object(
                'company', json_build_object('id', 'pty_' || replace(company.id::text, '-', ''), 'name', company.name),
                'kind', said.kind,
                'asOf', json_build_object('value', said.value, 'precision', said.precision),
                'statement', said.statement,
                'shortForm', said.short_form,
                'standing', said.standing) ORDER BY said.silence, said.sort, said.recorded_at, said.id), '[]')
            FROM (
                SELECT false AS silence, x.id, x.company_id, x.kind, x.as_of_value AS value, x.as_of_precision AS precision,
                    x.as_of_sort AS sort, x.recorded_at, x.statement, x.short_form, row_number() OVER (
                        PARTITION BY x.company_id, x.scope ORDER BY x.as_of_sort DESC, x.recorded_at DESC, x.id DESC
                    ) = 1 AS standing
                FROM company_response x
                WHERE x.claim_id = c.id AND x.retracted_at IS NULL AND x.ground_rule <> 'OFF_RECORD'
                UNION ALL
                SELECT true, q.id, q.company_id,
                    CASE WHEN EXISTS (SELECT FROM attempt
                        WHERE request_id = q.id AND at < q.deadline AND outcome = 'SENT')
                        THEN 'NO_RESPONSE' ELSE 'COULD_NOT_BE_REACHED' END,
                    to_char(p.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'INSTANT', q.deadline,
                    q.recorded_at, NULL, NULL, NOT EXISTS (SELECT FROM company_response x
                        WHERE x.claim_id = c.id AND x.company_id = q.company_id AND x.scope = 'THIS_CLAIM'
                            AND x.retracted_at IS NULL AND x.ground_rule <> 'OFF_RECORD')
                FROM allegation g JOIN response_request q ON q.id = g.request_id
                WHERE g.claim_id = c.id AND NOT g.answered AND q.withdrawn_at IS NULL AND q.deadline <= p.published_at
            ) AS said JOIN party company ON company.id = said.company_id)) AS node
    FROM publication p
    JOIN publication_head newest ON newest.claim_id = p.claim_id AND newest.number = p.number
    JOIN claim c ON c.id = p.claim_id
    JOIN claim_check k ON k.claim_id = c.id AND k.current
    LEFT JOIN rating r ON r.id = k.proposed_rating_id
    WHERE p.search_text IS NOT NULL AND (p.published_at, p.claim_id) < (?::timestamptz, ?::uuid)
    ORDER BY p.published_at DESC, p.claim_id DESC
    LIMIT 20) AS page
