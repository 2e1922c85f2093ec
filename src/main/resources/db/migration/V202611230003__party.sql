CREATE TABLE party (
    id           uuid PRIMARY KEY,
    version      integer NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('PERSON', 'COMPANY', 'NEWS_OUTLET', 'PUBLIC_BODY', 'ORGANISATION')),
    name         text NOT NULL CHECK (name <> ''),
    aliases      text[] NOT NULL,
    same_as      text[] NOT NULL,
    -- The party that this one was merged into, and the one at the end of all such steps: itself when there are none.
    merged_into  uuid REFERENCES party (id),
    canonical_id uuid NOT NULL REFERENCES party (id),
    sort_name    text NOT NULL,
    search_text  text NOT NULL,
    recorded_at  timestamptz NOT NULL,
    recorded_by  uuid NOT NULL REFERENCES member (id),
    changed_at   timestamptz NOT NULL,
    changed_by   uuid NOT NULL REFERENCES member (id),
    CHECK (merged_into <> id)
);

CREATE INDEX party_by_name ON party (sort_name, id) WHERE merged_into IS NULL;
CREATE INDEX party_merged_into ON party (merged_into);
CREATE INDEX party_canonical ON party (canonical_id);
CREATE INDEX party_search ON party USING gin (search_text gin_trgm_ops);
CREATE INDEX party_recorded_by ON party (recorded_by);
CREATE INDEX party_changed_by ON party (changed_by);

CREATE FUNCTION stet_party_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.sort_name := stet_fold(NEW.name);
    NEW.search_text := stet_fold(NEW.name || ' ' || array_to_string(NEW.aliases, ' '));
    RETURN NEW;
END $$;

CREATE TRIGGER party_search_text BEFORE INSERT OR UPDATE ON party
    FOR EACH ROW EXECUTE FUNCTION stet_party_search();
