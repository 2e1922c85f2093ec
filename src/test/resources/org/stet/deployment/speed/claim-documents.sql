SELECT p.document
FROM publication p JOIN publication_head newest ON newest.claim_id = p.claim_id AND newest.number = p.number
WHERE p.claim_id = ?::uuid
