-- Which verdict a foreign label stands for: of one publisher, or of any that has no mapping of its own.
CREATE TABLE rating_mapping (
    id             uuid PRIMARY KEY,
    version        integer NOT NULL,
    publisher_site text CHECK (publisher_site <> ''),
    label          text NOT NULL,
    label_key      text NOT NULL GENERATED ALWAYS AS (stet_label_key(label)) STORED CHECK (label_key <> ''),
    verdict        text NOT NULL CHECK (verdict IN ('TRUE', 'MOSTLY_TRUE', 'HALF_TRUE', 'MOSTLY_FALSE', 'FALSE',
        'MISLEADING', 'MISSING_CONTEXT', 'OUTDATED', 'MISATTRIBUTED', 'UNPROVEN', 'UNVERIFIABLE')),
    recorded_at    timestamptz NOT NULL,
    -- Nobody for what the house begins with.
    recorded_by    uuid REFERENCES member (id),
    changed_at     timestamptz NOT NULL,
    changed_by     uuid REFERENCES member (id),
    CHECK (version = 0 OR changed_by IS NOT NULL)
);

CREATE UNIQUE INDEX rating_mapping_once ON rating_mapping (label_key, publisher_site) NULLS NOT DISTINCT;
CREATE INDEX rating_mapping_recorded_by ON rating_mapping (recorded_by);
CREATE INDEX rating_mapping_changed_by ON rating_mapping (changed_by);

-- Labels that mean the same wherever they are used, in English, German, French, Spanish, Portuguese and Turkish.
INSERT INTO rating_mapping (id, version, label, verdict, recorded_at, changed_at)
SELECT gen_random_uuid(), 0, label, verdict, now(), now()
FROM (VALUES
    ('TRUE', ARRAY['True', 'Correct', 'Accurate', 'Verified', 'Confirmed', 'Wahr', 'Richtig', 'Stimmt', 'Korrekt',
        'Vrai', 'Exact', 'C''est vrai', 'Verdadero', 'Cierto', 'Verdad', 'Verdadeiro', 'Certo', 'Fato', 'Verdade',
        'Doğru', 'Gerçek']),
    ('MOSTLY_TRUE', ARRAY['Mostly true', 'Mostly correct', 'Mostly accurate', 'Largely true', 'Largely accurate',
        'Größtenteils richtig', 'Größtenteils wahr', 'Überwiegend richtig', 'Weitgehend richtig', 'Plutôt vrai',
        'En grande partie vrai', 'Mayormente verdadero', 'Mayormente cierto', 'Casi verdadero', 'Quase verdadeiro',
        'Majoritariamente verdadeiro', 'Çoğunlukla doğru']),
    ('HALF_TRUE', ARRAY['Half true', 'Half-truth', 'Partly true', 'Partially true', 'Partly false',
        'Partially false', 'Partly correct', 'Partially correct', 'Mixed', 'Mixture', 'True and false',
        'Halb wahr', 'Teilweise wahr', 'Teils richtig', 'Teilweise richtig', 'Teilweise falsch', 'Teils falsch',
        'Partiellement vrai', 'Partiellement faux', 'En partie vrai', 'En partie faux', 'Mi-vrai', 'Vrai et faux',
        'Verdad a medias', 'Parcialmente verdadero', 'Parcialmente falso', 'Media verdad', 'Mixto', 'Meia verdade',
        'Meio verdadeiro', 'Parcialmente verdadeiro', 'Kısmen doğru', 'Kısmen yanlış', 'Yarı doğru']),
    ('MOSTLY_FALSE', ARRAY['Mostly false', 'Mostly incorrect', 'Mostly inaccurate', 'Largely false',
        'Largely inaccurate', 'Größtenteils falsch', 'Überwiegend falsch', 'Weitgehend falsch', 'Plutôt faux',
        'En grande partie faux', 'Mayormente falso', 'Casi falso', 'Quase falso', 'Majoritariamente falso',
        'Çoğunlukla yanlış']),
    ('FALSE', ARRAY['False', 'Fake', 'Incorrect', 'Inaccurate', 'Not true', 'Untrue', 'Wrong', 'Pants on Fire',
        'Fabricated', 'Hoax', 'Debunked', 'Four Pinocchios', 'Falsch', 'Unwahr', 'Frei erfunden', 'Stimmt nicht',
        'Fälschung', 'Faux', 'Inexact', 'C''est faux', 'Infox', 'Intox', 'Falso', 'Es falso', 'Bulo', 'Mentira',
        'Falsa', 'Incorrecto', 'É falso', 'Errado', 'Incorreto', 'Boato', 'Yanlış', 'Asılsız', 'Uydurma', 'Sahte']),
    ('MISLEADING', ARRAY['Misleading', 'Misleads', 'Distorts the facts', 'Spin', 'Deceptive', 'Distorted',
        'Irreführend', 'Trompeur', 'Trompeuse', 'Engañoso', 'Engañosa', 'Es engañoso', 'É enganoso', 'Yanıltıcı',
        'Çarpıtma']),
    ('MISSING_CONTEXT', ARRAY['Missing context', 'Lacks context', 'Needs context', 'Out of context',
        'Context needed', 'Without context', 'Fehlender Kontext', 'Ohne Kontext', 'Aus dem Zusammenhang gerissen',
        'Kontext fehlt', 'Manque de contexte', 'Hors contexte', 'Hors de son contexte', 'Sin contexto',
        'Falta contexto', 'Fuera de contexto', 'Descontextualizado', 'Sem contexto', 'Fora de contexto',
        'Contexto importa', 'Bağlam dışı', 'Bağlamından koparılmış', 'Eksik bilgi']),
    ('OUTDATED', ARRAY['Outdated', 'Old news', 'Was true', 'Veraltet', 'Obsolète', 'Dépassé', 'Desactualizado',
        'Obsoleto', 'Desatualizado', 'Güncel değil']),
    ('MISATTRIBUTED', ARRAY['Misattributed', 'Miscaptioned', 'Incorrect attribution', 'Wrongly attributed',
        'Falsch zugeordnet', 'Falsches Zitat', 'Mal attribué', 'Attribution erronée', 'Mal atribuido',
        'Atribuição incorreta', 'Yanlış atıf']),
    ('UNPROVEN', ARRAY['Unproven', 'Unsupported', 'Unsubstantiated', 'No evidence', 'Not proven', 'Unfounded',
        'Inconclusive', 'Unbelegt', 'Nicht belegt', 'Unbewiesen', 'Keine Belege', 'Non prouvé', 'Pas de preuve',
        'Sans preuve', 'Infondé', 'Sin pruebas', 'No probado', 'Sin evidencia', 'Infundado', 'Sem provas',
        'Não comprovado', 'Sem evidências', 'Sem evidência', 'Kanıtlanmamış', 'Kanıt yok']),
    ('UNVERIFIABLE', ARRAY['Unverifiable', 'Cannot be verified', 'Can''t be verified', 'Impossible to verify',
        'Nicht überprüfbar', 'Nicht verifizierbar', 'Invérifiable', 'Inverificable', 'No verificable',
        'Inverificável', 'Impossível provar', 'Doğrulanamaz'])
) AS known (verdict, labels), unnest(labels) AS label;
