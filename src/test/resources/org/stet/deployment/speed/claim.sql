SELECT json_build_object(
    'id', 'pub_' || replace(c.id::text, '-', ''),
    'version', p.number,
    'publicationStatus', 'PUBLISHED',
    'publisher', '{"name": "Stet", "url": "http://localhost:8080"}'::json,
    'url', 'http://localhost:8080/claims/pub_' || replace(c.id::text, '-', ''),
    'headline', NULL,
    'statement', c.statement,
    'checkability', c.checkability,
    'limits', c.limits,
    'language', c.language,
    'tags', to_json(c.tags),
    'allegation', EXISTS (SELECT FROM claim_party WHERE claim_id = c.id AND role = 'ACCUSED'),
    'parties', (
        SELECT coalesce(json_agg(json_build_object('role', b.role, 'party', json_build_object(
            'id', 'pty_' || replace(party.id::text, '-', ''), 'name', party.name, 'kind', party.kind,
            'sameAs', to_json(party.same_as))) ORDER BY b.position), '[]')
        FROM claim_party b JOIN party ON party.id = b.party_id WHERE b.claim_id = c.id),
    'appearances', (
        SELECT coalesce(json_agg(json_build_object(
            'quote', s.exact, 'prefix', s.prefix, 'suffix', s.suffix,
            'article', json_build_object(
                'headline', a.headline,
                'url', a.url,
                'outlet', CASE WHEN o.id IS NOT NULL THEN json_build_object(
                    'id', 'pty_' || replace(o.id::text, '-', ''), 'name', o.name, 'kind', o.kind,
                    'sameAs', to_json(o.same_as)) END,
                'publishedOn', json_build_object('value', a.published_value, 'precision', a.published_precision,
                    'notAfter', a.published_not_after)))
            ORDER BY v.recorded_at, v.id, s.start_offset, s.end_offset), '[]')
        FROM appearance ap
        JOIN passage s ON s.id = ap.passage_id
        JOIN article_version v ON v.id = s.article_version_id
        JOIN article a ON a.id = v.article_id
        LEFT JOIN party o ON o.id = a.outlet_id
        WHERE ap.claim_id = c.id AND a.is_public AND a.discarded_at IS NULL),
    'verificationStatus', 'VERIFIED',
    'finding', CASE WHEN r.id IS NULL THEN 'NOT_RATABLE' ELSE 'RATED' END,
    'verdict', r.verdict,
    'rating', CASE WHEN r.id IS NOT NULL THEN json_build_object('label', r.label, 'verdict', r.verdict,
        'value', CASE r.verdict WHEN 'TRUE' THEN 5 WHEN 'MOSTLY_TRUE' THEN 4 WHEN 'HALF_TRUE' THEN 3
            WHEN 'MOSTLY_FALSE' THEN 2 WHEN 'FALSE' THEN 1 END,
        'best', 5, 'worst', 1, 'scaleVersion', scale.version, 'meaning', r.meaning) END,
    'rationale', k.proposed_rationale,
    'noEvidenceNote', k.proposed_no_evidence_note,
    'checkedAt', to_char(k.approved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'attributions', (
        SELECT coalesce(json_agg(json_build_object('hops', (
            SELECT json_agg(json_build_object(
                'label', CASE
                    WHEN h.ground_rule = 'DEEP_BACKGROUND' THEN 'not attributed'
                    WHEN h.kind = 'NAMED' THEN source.name
                    ELSE coalesce(h.description, 'not identified') END,
                'party', CASE WHEN source.id IS NOT NULL AND h.ground_rule = 'ON_RECORD' THEN json_build_object(
                    'id', 'pty_' || replace(source.id::text, '-', ''), 'name', source.name, 'kind', source.kind,
                    'sameAs', to_json(source.same_as)) END,
                'description', CASE WHEN h.ground_rule <> 'DEEP_BACKGROUND' THEN h.description END,
                'role', h.role,
                'mode', CASE WHEN h.ground_rule <> 'DEEP_BACKGROUND' THEN h.mode END,
                'cue', CASE WHEN h.ground_rule = 'ON_RECORD' THEN h.cue END,
                'groundRule', h.ground_rule,
                'reasonForAnonymity', CASE WHEN h.ground_rule <> 'DEEP_BACKGROUND' THEN h.reason_for_anonymity END,
                'saidOn', CASE WHEN h.ground_rule = 'ON_RECORD'
                    THEN json_build_object('value', h.said_value, 'precision', h.said_precision, 'notAfter', h.said_not_after)
                    ELSE '{"value": null, "precision": "UNKNOWN", "notAfter": null}'::json END,
                'url', CASE WHEN h.ground_rule = 'ON_RECORD' THEN h.url END,
                'locator', CASE WHEN h.ground_rule = 'ON_RECORD' THEN h.locator END) ORDER BY h.position)
            FROM hop h LEFT JOIN party source ON source.id = h.party_id
            WHERE h.attribution_id = t.id
                AND NOT (h.role = 'SPEAKER_FOR' AND originator.ground_rule = 'DEEP_BACKGROUND')))
            ORDER BY t.recorded_at, t.id), '[]')
        FROM attribution t
        JOIN hop originator ON originator.attribution_id = t.id AND originator.position = 1
        WHERE t.claim_id = c.id AND t.removed_at IS NULL AND originator.ground_rule <> 'OFF_RECORD'),
    'companyResponses', (
        SELECT coalesce(json_agg(json_build_object(
            'company', json_build_object('id', 'pty_' || replace(company.id::text, '-', ''), 'name', company.name,
                'kind', company.kind, 'sameAs', to_json(company.same_as)),
            'kind', said.kind,
            'scope', said.scope,
            'asOf', json_build_object('value', said.value, 'precision', said.precision, 'notAfter', said.not_after),
            'standing', said.standing,
            'statement', said.statement,
            'language', said.language,
            'translation', said.translation,
            'shortForm', said.short_form,
            'reasonForAnonymity', said.reason_for_anonymity,
            'form', said.form,
            'source', CASE WHEN said.url IS NOT NULL THEN json_build_object('url', said.url, 'outlet', NULL) END,
            'askedAt', to_char(said.sent_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
            'deadline', to_char(said.deadline AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
            'attemptCount', CASE WHEN said.request_id IS NOT NULL THEN (
                SELECT count(*) FROM attempt WHERE attempt.request_id = said.request_id) END)
            ORDER BY said.silence, said.sort, said.recorded_at, said.id), '[]')
        FROM (
            SELECT false AS silence, x.id, x.company_id, x.kind, x.scope, x.as_of_value AS value,
                x.as_of_precision AS precision, x.as_of_not_after AS not_after, x.as_of_sort AS sort, x.recorded_at,
                x.statement, x.language, x.translation, x.short_form, x.reason_for_anonymity, x.form, x.url, q.sent_at,
                q.deadline, x.request_id, row_number() OVER (
                    PARTITION BY x.company_id, x.scope ORDER BY x.as_of_sort DESC, x.recorded_at DESC, x.id DESC
                ) = 1 AS standing
            FROM company_response x LEFT JOIN response_request q ON q.id = x.request_id
            WHERE x.claim_id = c.id AND x.retracted_at IS NULL AND x.ground_rule <> 'OFF_RECORD'
            UNION ALL
            SELECT true, q.id, q.company_id,
                CASE WHEN EXISTS (SELECT FROM attempt
                    WHERE request_id = q.id AND at < q.deadline AND outcome = 'SENT')
                    THEN 'NO_RESPONSE' ELSE 'COULD_NOT_BE_REACHED' END,
                'THIS_CLAIM', to_char(p.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'INSTANT', NULL,
                q.deadline, q.recorded_at, NULL, NULL, NULL, NULL, NULL, NULL, NULL, q.sent_at, q.deadline, q.id,
                NOT EXISTS (SELECT FROM company_response x
                    WHERE x.claim_id = c.id AND x.company_id = q.company_id AND x.scope = 'THIS_CLAIM'
                        AND x.retracted_at IS NULL AND x.ground_rule <> 'OFF_RECORD')
            FROM allegation g JOIN response_request q ON q.id = g.request_id
            WHERE g.claim_id = c.id AND NOT g.answered AND q.withdrawn_at IS NULL AND q.deadline <= p.published_at
        ) AS said JOIN party company ON company.id = said.company_id),
    'evidence', (
        SELECT coalesce(json_agg(json_build_object(
            'stance', e.stance,
            'level', e.level,
            'groundRule', e.ground_rule,
            'type', CASE WHEN e.ground_rule <> 'DEEP_BACKGROUND' THEN e.type END,
            'title', CASE WHEN e.ground_rule = 'ON_RECORD' THEN e.title END,
            'description', e.description,
            'sourceDescription', CASE WHEN e.ground_rule <> 'DEEP_BACKGROUND' THEN e.source_description END,
            'reasonForAnonymity', CASE WHEN e.ground_rule <> 'DEEP_BACKGROUND' THEN e.reason_for_anonymity END,
            'locator', CASE WHEN e.ground_rule = 'ON_RECORD' THEN e.locator END,
            'excerpt', CASE WHEN e.ground_rule = 'ON_RECORD' THEN e.excerpt END,
            'url', CASE WHEN e.ground_rule = 'ON_RECORD' THEN e.url END,
            'archiveUrl', CASE WHEN e.ground_rule = 'ON_RECORD' THEN e.archive_url END,
            'sha256', CASE WHEN e.ground_rule = 'ON_RECORD' THEN e.sha256 END,
            'retrievedAt', CASE WHEN e.ground_rule = 'ON_RECORD' THEN
                to_char(e.retrieved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') END,
            'reliability', CASE WHEN e.ground_rule = 'ON_RECORD' THEN e.reliability END,
            'credibility', CASE WHEN e.ground_rule = 'ON_RECORD' THEN e.credibility END)
            ORDER BY e.recorded_at, e.id), '[]')
        FROM evidence e WHERE e.claim_id = c.id AND e.removed_at IS NULL AND e.ground_rule <> 'OFF_RECORD'),
    'corrections', (
        SELECT coalesce(json_agg(json_build_object('kind', w.correction_kind, 'note', w.correction_note,
            'at', to_char(w.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
            'fromVersion', w.number - 1) ORDER BY w.number), '[]')
        FROM publication w WHERE w.claim_id = c.id AND w.correction_kind IS NOT NULL),
    'firstPublishedAt', to_char(p.first_published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'publishedAt', to_char(p.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))::text
FROM claim c
JOIN publication_head newest ON newest.claim_id = c.id
JOIN publication p ON p.claim_id = c.id AND p.number = newest.number
JOIN claim_check k ON k.claim_id = c.id AND k.current
LEFT JOIN rating r ON r.id = k.proposed_rating_id
LEFT JOIN rating_scale scale ON scale.id = r.scale_id
WHERE c.id = ?::uuid
