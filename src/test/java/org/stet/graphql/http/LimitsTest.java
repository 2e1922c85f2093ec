package org.stet.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;
import org.stet.graphql.http.Wire.Answer;

/** What one operation may ask at most, and that what is sensible fits in. */
@QuarkusTest
class LimitsTest implements DeskTest {

    @TestHTTPResource("/graphql")
    URI endpoint;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(endpoint);
    }

    private static String times(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(" "));
    }

    private void assertRefused(String document, String setting) {
        Answer answer = wire.ask(Caller.rita(), document);
        assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(answer.message()).contains(setting);
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void theIntrospectionOfAnIdePasses() {
        Answer answer = wire.ask(IntrospectionQuery.INTROSPECTION_QUERY);
        assertThat(answer.json().getList("errors")).isNull();
        assertThat(answer.json().getList("data.__schema.types.name")).contains("Query", "Party");
    }

    @Test
    void anIntrospectionThatGoesInCirclesDoesNot() {
        Answer answer = wire.ask("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }");
        assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void fiftyAliasedMutationsPass() {
        String document = "mutation(" + times(50, i -> "$i" + i + ": RecordPartyInput!") + ") { "
                + times(
                        50,
                        i -> "m%d: recordParty(input: $i%d) { p: party { id } errors: userErrors { code } }"
                                .formatted(i, i))
                + " }";
        Map<String, Object> variables = IntStream.range(0, 50)
                .boxed()
                .collect(Collectors.toMap(
                        i -> "i" + i, i -> Map.of("kind", "PERSON", "name", Sentences.unique("One of fifty"))));

        Answer answer = wire.ask(Caller.rita(), document, variables);

        assertThat(answer.json().getMap("data")).hasSize(50);
        assertThat(answer.json().getString("data.m49.p.id")).startsWith("pty_");
    }

    @Test
    void aliasesAreCounted() {
        assertRefused("{ " + times(151, i -> "a" + i + ": __typename") + " }", "max-aliases");
    }

    @Test
    void repeatedFieldsAreCounted() {
        assertRefused("{ " + times(3001, i -> "__typename") + " }", "max-fields");
    }

    @Test
    void directivesAreCounted() {
        assertRefused("{ __typename " + times(51, i -> "@include(if: true)") + " }", "max-directives");
    }

    @Test
    void tokensAndWhiteSpaceAndCharactersAreCounted() {
        assertThat(wire.ask("{ " + times(12_001, i -> "a") + " }").code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(wire.ask("{ __typename" + times(50_001, i -> "\n") + " }").code())
                .isEqualTo("LIMIT_EXCEEDED");
        assertThat(wire.ask("{ __typename } #" + "x".repeat(200_000)).code()).isEqualTo("LIMIT_EXCEEDED");
    }

    /** What the advisory GHSA-jfgf-vvcv-mf69 is about: types that lead back to themselves, and no default limit. */
    @Test
    void depthIsLimited() {
        String below = "{ id }";
        for (int level = 0; level < 8; level++) {
            below = "{ relations { to " + below + " } }";
        }
        assertRefused("{ node(id: \"x\") { ... on Claim " + below + " } }", "max-depth");
    }

    @Test
    void depthIsLimitedInsideFragmentsToo() {
        String fragments = times(7, i -> "fragment f%d on Claim { relations { to { ...f%d } } }".formatted(i, i + 1));
        assertRefused(
                "{ node(id: \"x\") { ... on Claim { ...f0 } } } " + fragments
                        + " fragment f7 on Claim { relations { id } }",
                "max-depth");
    }

    @Test
    void pagesMultiplyWhatIsBelowThem() {
        String document = "query($first: Int) { parties(first: $first) { nodes { history(first: 100) "
                + "{ nodes { id at action hash subjectId subjectType by { id name role } } } } } }";
        Caller rita = Caller.rita();

        Answer tooMuch = wire.ask(rita, document, Map.of("first", 100));

        assertThat(tooMuch.code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(tooMuch.message()).contains("max-complexity");
        assertThat(wire.ask(rita, document, Map.of("first", 10)).json().getList("errors"))
                .isNull();
    }

    @Test
    void fragmentsThatSpreadEachOtherTwiceAreNoAttack() {
        String fragments = times(40, i -> "fragment f%d on Query { ...f%d ...f%d }".formatted(i, i + 1, i + 1));
        assertRefused("{ ...f0 } " + fragments + " fragment f40 on Query { me { id } }", "max-complexity");
    }

    @Test
    void aPageHasAtMostAHundred() {
        assertThat(wire.ask(Caller.rita(), "{ parties(first: 101) { nodes { id } } }")
                        .code())
                .isEqualTo("LIMIT_EXCEEDED");
    }
}
