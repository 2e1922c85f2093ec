package org.stet.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Issuer;
import org.stet.graphql.NodeType;

@QuarkusTest
class NodeApiTest implements DeskTest {

    private static String typeOf(Caller caller, String id) {
        return caller.ask("query($id: ID!) { node(id: $id) { __typename } }", Map.of("id", id))
                .getString("node.__typename");
    }

    private static String aParty() {
        return Caller.rita()
                .succeed("recordParty", Map.of("kind", "COMPANY", "name", "Node Ltd"), "party { id }")
                .getString("party.id");
    }

    @Test
    void findsWhatADeskRoleMaySee() {
        assertThat(typeOf(Caller.rita(), aParty())).isEqualTo("Party");
    }

    @Test
    void answersAFragmentOnTheThingsOwnType() {
        assertThat(Caller.rita()
                        .ask("query($id: ID!) { node(id: $id) { ... on Party { name } } }", Map.of("id", aParty()))
                        .getString("node.name"))
                .isEqualTo("Node Ltd");
    }

    @Test
    void findsNothingOfTheDeskForOthers() {
        String party = aParty();
        Caller withoutRole = new Caller("visitor", "visitor", Issuer.token("visitor", "visitor"));

        assertThat(typeOf(Caller.nobody(), party)).isNull();
        assertThat(typeOf(withoutRole, party)).isNull();
    }

    @Test
    void findsNothingForWhatIsNoId() {
        assertThat(typeOf(Caller.rita(), "' OR 1=1 --")).isNull();
        assertThat(typeOf(Caller.rita(), NodeType.PARTY.id(UUID.randomUUID()))).isNull();
    }
}
