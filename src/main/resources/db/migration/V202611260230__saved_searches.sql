SET LOCAL statement_timeout = 0;

-- Searches that a member keeps: whoever recorded one owns it.
CREATE TABLE saved_search (
    id          uuid PRIMARY KEY,
    version     integer NOT NULL,
    name        text NOT NULL CHECK (name <> ''),
    words       text CHECK (words <> ''),
    -- As the API names its parts; what is not asked for is left out.
    filter      text NOT NULL CHECK (filter IS JSON OBJECT),
    seen_at     timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES member (id),
    changed_at  timestamptz NOT NULL,
    changed_by  uuid NOT NULL REFERENCES member (id),
    CHECK (changed_by = recorded_by)
);

CREATE UNIQUE INDEX saved_search_name ON saved_search (recorded_by, name);
CREATE INDEX saved_search_changed_by ON saved_search (changed_by);

-- What is new is asked for from the end.
CREATE INDEX claim_check_changed ON claim_check (changed_at) WHERE current;
