package org.stet.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An id says of which type it is, and nothing else is an id. */
class NodeTypeTest {

    private static final UUID SMALL = new UUID(1, 2);
    private static final UUID LARGE = UUID.fromString("fedcba98-7654-4321-8fed-cba987654321");

    @ParameterizedTest
    @EnumSource
    void anIdLeadsBackToItsTypeAndUuid(NodeType type) {
        for (UUID uuid : new UUID[] {SMALL, LARGE}) {
            String id = type.id(uuid);

            assertThat(NodeType.of(id)).contains(type);
            assertThat(type.uuid(id)).contains(uuid);
            assertThat(NodeType.uuidIn(id)).isEqualTo(uuid);
        }
    }

    @Test
    void isAMarkAndHexadecimalDigits() {
        assertThat(NodeType.CLAIM.id(LARGE)).isEqualTo("clm_fedcba98765443218fedcba987654321");
        assertThat(NodeType.CLAIM.id(SMALL)).isEqualTo("clm_00000000000000010000000000000002");
    }

    @Test
    void anIdOfAnotherTypeHasNoUuidForThisOne() {
        assertThat(NodeType.CLAIM.uuid(NodeType.PARTY.id(LARGE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "clm_",
                "clm-fedcba98765443218fedcba987654321",
                "CLM_fedcba98765443218fedcba987654321",
                "clm_FEDCBA98765443218FEDCBA987654321",
                "clm_fedcba98765443218fedcba98765432",
                "clm_fedcba98765443218fedcba9876543210",
                "clm_fedcba98765443218fedcba98765432g",
                "clm_fedcba98765443218fedcba98765432\n",
                "clm_\uff10edcba98765443218fedcba987654321",
                "xyz_fedcba98765443218fedcba987654321"
            })
    void anythingElseIsNone(String id) {
        assertThat(NodeType.of(id)).isEmpty();
    }
}
