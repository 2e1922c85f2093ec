CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- unaccent() depends on the search path and may therefore not stand in an index; with the dictionary named it may.
CREATE FUNCTION stet_fold(text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN lower(public.unaccent('public.unaccent'::regdictionary, $1));

CREATE TABLE member (
    id           uuid PRIMARY KEY,
    subject      text NOT NULL UNIQUE,
    name         text NOT NULL,
    role         text NOT NULL CHECK (role IN ('REPORTER', 'CHECKER', 'EDITOR', 'ADMIN')),
    last_seen_at timestamptz NOT NULL
);

CREATE INDEX member_by_name ON member (name, id);
