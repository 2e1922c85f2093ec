package org.stet.wording.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

@ApplicationScoped
class AnalysisRepository {

    private static final String WORDS = """
            WITH spoken AS (
                SELECT language, sum(documents) AS documents
                FROM wording_corpus WHERE corpus = '%1$s'
                GROUP BY language ORDER BY 2 DESC, 1 LIMIT 50),
            frequent AS (
                SELECT (array_agg(language ORDER BY documents DESC, language))[1] AS language, sum(documents) AS documents
                FROM spoken
                WHERE stet_text_config(language) <> stet_text_config('')
                GROUP BY stet_text_config(language) ORDER BY 2 DESC, 1 LIMIT 6),
            dictionary AS (
                SELECT language, max(documents) AS documents
                FROM (TABLE frequent UNION ALL SELECT cast(:given AS text), -1 UNION ALL SELECT '', -1) AS all_of_them
                WHERE language IS NOT NULL
                GROUP BY language)
            SELECT dictionary.language, word.lexeme, array_to_string(word.positions, ' '), coalesce(term.documents, 0),
                dictionary.documents
            FROM dictionary
            LEFT JOIN LATERAL unnest(stet_wording(dictionary.language, :asked)) AS word ON true
            LEFT JOIN wording_term AS term ON term.corpus = '%1$s' AND term.term = word.lexeme
            UNION ALL
            SELECT NULL, NULL, concat_ws(' ', coalesce(sum(statement_length), 0), coalesce(sum(headline_length), 0)),
                coalesce(sum(documents), 0), 0
            FROM wording_corpus WHERE corpus = '%1$s' AND documents > 0
            ORDER BY 5 DESC, 1""";

    /** The condition on the length is that of the index. */
    private static final String TERMS = """
            SELECT NULL, term, documents, 0 FROM wording_term WHERE corpus = '%1$s' AND term = ANY (cast(:parts AS text[]))
            UNION ALL
            SELECT asked.stem, known.term, known.documents, known.similarity
            FROM unnest(cast(:stems AS text[])) AS asked (stem)
            CROSS JOIN LATERAL (
                SELECT term, documents, similarity(term, asked.stem) AS similarity
                FROM wording_term
                WHERE corpus = '%1$s' AND length(term) BETWEEN 4 AND 40
                    AND (term %% asked.stem OR term LIKE '%%' || asked.stem || '%%')
                ORDER BY 3 DESC, 2 DESC, 1 LIMIT 10) AS known""";

    private final Session session;

    AnalysisRepository(Session session) {
        this.session = session;
    }

    /** @param given null when the language is not known */
    TextReading read(Corpus corpus, String text, String given) {
        List<Object[]> rows = session.createNativeQuery(WORDS.formatted(corpus.name()), Object[].class)
                .setParameter("given", given, String.class)
                .setParameter("asked", text)
                .getResultList();
        TextReading reading = new TextReading();
        for (Object[] row : rows) {
            if (row[0] == null) {
                reading.resize(size((String) row[2], ((Number) row[3]).longValue()));
            } else {
                reading.add((String) row[0], (String) row[1], (String) row[2], ((Number) row[3]).intValue());
            }
        }
        return reading;
    }

    private static CorpusSize size(String lengths, long documents) {
        if (documents == 0) {
            return CorpusSize.EMPTY;
        }
        String[] parts = lengths.split(" ");
        double each = documents;
        return new CorpusSize(documents, Long.parseLong(parts[0]) / each, Long.parseLong(parts[1]) / each);
    }

    KnownTerms known(Corpus corpus, Collection<UnknownWord> words) {
        List<Object[]> rows = session.createNativeQuery(TERMS.formatted(corpus.name()), Object[].class)
                .setParameter(
                        "parts",
                        words.stream().flatMap(word -> word.parts().stream()).toArray(String[]::new))
                .setParameter("stems", words.stream().map(UnknownWord::stem).toArray(String[]::new))
                .getResultList();
        List<SimilarTerm> similar = new ArrayList<>();
        Map<String, Integer> parts = new HashMap<>();
        for (Object[] row : rows) {
            int documents = ((Number) row[2]).intValue();
            if (row[0] == null) {
                parts.put((String) row[1], documents);
            } else {
                similar.add(
                        new SimilarTerm((String) row[0], (String) row[1], documents, ((Number) row[3]).doubleValue()));
            }
        }
        return new KnownTerms(similar, parts);
    }
}
