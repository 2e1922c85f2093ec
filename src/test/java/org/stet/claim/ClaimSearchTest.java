package org.stet.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.claim;
import static org.stet.Sentences.unique;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.stet.DeskTest;
import org.stet.graphql.NodeType;

@QuarkusTest
class ClaimSearchTest implements DeskTest {

    @Inject
    Session session;

    /** A word that stands in the claims of one test alone. */
    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    private UUID recorded(String language, String statement, String... more) {
        Map<String, Object> input = claim();
        input.put("language", language);
        input.put("statement", statement + " " + mark);
        for (int i = 0; i < more.length; i += 2) {
            input.put(more[i], more[i].equals("tags") ? List.of(more[i + 1]) : more[i + 1]);
        }
        return NodeType.CLAIM.uuid(aClaim(input)).orElseThrow();
    }

    private List<UUID> found(String words) {
        return session.createNativeQuery("SELECT id FROM claim WHERE " + ClaimSearch.CONDITION, UUID.class)
                .setParameter("text", mark + " " + words)
                .getResultList();
    }

    @Test
    void findsInflectionsInTheLanguageOfEachClaim() {
        UUID english = recorded("en-GB", "The companies were leaking oil");
        UUID german = recorded("de", "Die Häuser standen leer");
        UUID french = recorded("fr", "Les entreprises polluaient la mer");
        UUID unknown = recorded("tlh", "Qapla companies");

        assertThat(found("company leak")).containsExactly(english);
        assertThat(found("Haus")).containsExactly(german);
        assertThat(found("entreprise polluait")).containsExactly(french);
        assertThat(found("companies")).containsExactlyInAnyOrder(english, unknown);
    }

    @Test
    void doesNotMindCaseAndAccents() {
        UUID claim = recorded("es", "La compañía negó el vertido en MÁLAGA");

        assertThat(found("malaga")).containsExactly(claim);
        assertThat(found("compania nego")).containsExactly(claim);
    }

    @Test
    void looksAtLimitsAndTagsToo() {
        UUID claim = recorded("en", "Oil leaked", "limits", "Nobody disclosed the quantity", "tags", "environment");

        assertThat(found("quantities")).containsExactly(claim);
        assertThat(found("environment")).containsExactly(claim);
    }

    @Test
    void readsTheNotationOfSearchEngines() {
        UUID both = recorded("en", "The companies were leaking oil");
        UUID one = recorded("en", "The oil was burned by companies");

        assertThat(found("\"leaking oil\"")).containsExactly(both);
        assertThat(found("oil -leak")).containsExactly(one);
        assertThat(found("oil -company")).isEmpty();
        assertThat(found("oil burn or " + mark + " leaks")).containsExactlyInAnyOrder(both, one);
    }

    @Test
    void survivesWhatIsNoNotation() {
        recorded("en", "Oil leaked");

        assertThat(found("\" -( & | ! :* <-> '")).hasSize(1);
        assertThat(found(unique("nothing"))).isEmpty();
    }
}
