CREATE INDEX company_response_retracted ON company_response (claim_id, retracted_at, id) WHERE retracted_at IS NOT NULL;
