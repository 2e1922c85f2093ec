CREATE TABLE response_request (
    id             uuid PRIMARY KEY,
    version        integer NOT NULL,
    company_id     uuid NOT NULL REFERENCES party (id),
    channel        text NOT NULL CHECK (channel IN ('EMAIL', 'PHONE', 'LETTER', 'MESSENGER', 'SOCIAL_MEDIA', 'WEB_FORM',
                       'IN_PERSON', 'OTHER')),
    sent_at        timestamptz NOT NULL,
    deadline       timestamptz NOT NULL,
    zone           text NOT NULL CHECK (zone <> ''),
    -- When the day of the deadline begins in its zone: zones are Java's here, PostgreSQL may know others.
    due_day_begins timestamptz NOT NULL,
    message        text,
    withdrawn_at   timestamptz,
    withdrawn_why  text,
    -- Whether every allegation is answered.
    answered       boolean NOT NULL DEFAULT false,
    settled        boolean NOT NULL GENERATED ALWAYS AS (answered OR withdrawn_at IS NOT NULL) STORED,
    recorded_at    timestamptz NOT NULL,
    recorded_by    uuid NOT NULL REFERENCES member (id),
    changed_at     timestamptz NOT NULL,
    changed_by     uuid NOT NULL REFERENCES member (id),
    CHECK (deadline > sent_at),
    CHECK (due_day_begins < deadline),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_why IS NULL))
);

CREATE INDEX response_request_queue ON response_request (settled, deadline, id);
CREATE INDEX response_request_company ON response_request (company_id, settled, deadline, id);
CREATE INDEX response_request_recorded_by ON response_request (recorded_by);
CREATE INDEX response_request_changed_by ON response_request (changed_by);

CREATE TABLE allegation (
    id         uuid PRIMARY KEY,
    request_id uuid NOT NULL REFERENCES response_request (id),
    number     integer NOT NULL CHECK (number BETWEEN 1 AND 20),
    claim_id   uuid NOT NULL REFERENCES claim (id),
    answered   boolean NOT NULL DEFAULT false,
    UNIQUE (request_id, number),
    UNIQUE (request_id, claim_id)
);

CREATE INDEX allegation_claim ON allegation (claim_id);

CREATE TRIGGER allegation_stays BEFORE UPDATE OF id, request_id, number, claim_id OR DELETE ON allegation
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();

CREATE TABLE attempt (
    id          uuid PRIMARY KEY,
    request_id  uuid NOT NULL REFERENCES response_request (id),
    at          timestamptz NOT NULL,
    channel     text NOT NULL CHECK (channel IN ('EMAIL', 'PHONE', 'LETTER', 'MESSENGER', 'SOCIAL_MEDIA', 'WEB_FORM',
                    'IN_PERSON', 'OTHER')),
    outcome     text NOT NULL CHECK (outcome IN ('SENT', 'DELIVERED', 'MESSAGE_LEFT', 'SPOKE', 'REFUSED', 'BOUNCED',
                    'NO_ANSWER')),
    note        text,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES member (id)
);

CREATE INDEX attempt_request ON attempt (request_id, at, id);
CREATE INDEX attempt_recorded_by ON attempt (recorded_by);

CREATE TRIGGER attempt_stays BEFORE UPDATE OR DELETE ON attempt
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();

CREATE TABLE company_response (
    id                   uuid PRIMARY KEY,
    version              integer NOT NULL,
    -- The rows that one letter brought.
    letter_id            uuid NOT NULL,
    position             integer NOT NULL CHECK (position >= 0),
    claim_id             uuid NOT NULL REFERENCES claim (id),
    company_id           uuid NOT NULL REFERENCES party (id),
    kind                 text NOT NULL CHECK (kind IN ('CONFIRMED', 'PARTLY_CONFIRMED', 'DENIED', 'PARTLY_DENIED',
                             'DISPUTES_FRAMING', 'PROVIDED_CONTEXT', 'DECLINED_TO_COMMENT', 'NO_RESPONSE',
                             'COULD_NOT_BE_REACHED', 'REFERRED_ELSEWHERE')),
    scope                text NOT NULL CHECK (scope IN ('THIS_CLAIM', 'SIMILAR_CLAIM')),
    as_of_value          text,
    as_of_precision      text NOT NULL CHECK (as_of_precision IN ('INSTANT', 'DAY', 'MONTH', 'YEAR', 'UNKNOWN')),
    as_of_not_after      date,
    as_of_sort           timestamptz NOT NULL,
    statement            text,
    language             text,
    translation          text,
    short_form           text,
    ground_rule          text NOT NULL CHECK (ground_rule IN
                             ('ON_RECORD', 'ON_BACKGROUND', 'DEEP_BACKGROUND', 'OFF_RECORD')),
    reason_for_anonymity text,
    form                 text NOT NULL CHECK (form IN ('STATEMENT', 'EMAIL', 'PHONE', 'INTERVIEW', 'PRESS_RELEASE',
                             'SOCIAL_POST', 'FILING', 'REPORTED')),
    url                  text CHECK (url ~* '^https?://'),
    request_id           uuid REFERENCES response_request (id),
    article_id           uuid REFERENCES article (id),
    passage_id           uuid REFERENCES passage (id),
    retracted_at         timestamptz,
    retracted_why        text,
    recorded_at          timestamptz NOT NULL,
    recorded_by          uuid NOT NULL REFERENCES member (id),
    changed_at           timestamptz NOT NULL,
    changed_by           uuid NOT NULL REFERENCES member (id),
    -- An answer to a request is an answer to one of its allegations.
    FOREIGN KEY (request_id, claim_id) REFERENCES allegation (request_id, claim_id),
    UNIQUE (letter_id, position),
    CHECK (request_id IS NULL OR article_id IS NULL),
    CHECK (passage_id IS NULL OR article_id IS NOT NULL),
    CHECK ((form = 'REPORTED') <= (article_id IS NOT NULL)),
    -- Silence to our own request is derived, never recorded.
    CHECK ((kind IN ('NO_RESPONSE', 'COULD_NOT_BE_REACHED')) <= (form = 'REPORTED')),
    CHECK (ground_rule NOT IN ('ON_BACKGROUND', 'DEEP_BACKGROUND') OR short_form IS NOT NULL),
    CHECK (ground_rule <> 'ON_BACKGROUND' OR reason_for_anonymity IS NOT NULL),
    CHECK ((retracted_at IS NULL) = (retracted_why IS NULL))
);

CREATE INDEX company_response_claim ON company_response (claim_id, as_of_sort, recorded_at, id);
CREATE INDEX company_response_company ON company_response (company_id, as_of_sort, id);
CREATE INDEX company_response_request ON company_response (request_id, claim_id);
CREATE INDEX company_response_article ON company_response (article_id);
CREATE INDEX company_response_passage ON company_response (passage_id);
CREATE INDEX company_response_recorded_by ON company_response (recorded_by);
CREATE INDEX company_response_changed_by ON company_response (changed_by);

-- A row says for ever what was answered. All that can still happen to it is to be retracted, once.
CREATE FUNCTION stet_retract_only() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    unretracted company_response := NEW;
BEGIN
    unretracted.retracted_at := OLD.retracted_at;
    unretracted.retracted_why := OLD.retracted_why;
    unretracted.version := OLD.version;
    unretracted.changed_at := OLD.changed_at;
    unretracted.changed_by := OLD.changed_by;
    IF OLD.retracted_at IS NULL AND NEW.retracted_at IS NOT NULL AND unretracted IS NOT DISTINCT FROM OLD THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a company response is never changed, only retracted once' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER company_response_retract_only BEFORE UPDATE ON company_response
    FOR EACH ROW EXECUTE FUNCTION stet_retract_only();
CREATE TRIGGER company_response_stays BEFORE DELETE ON company_response
    FOR EACH ROW EXECUTE FUNCTION stet_refuse();
