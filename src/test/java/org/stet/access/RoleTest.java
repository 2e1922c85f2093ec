package org.stet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void includesTheRolesBelow() {
        assertThat(Role.including(Set.of("editor"))).containsExactly(Role.REPORTER, Role.CHECKER, Role.EDITOR);
    }

    @Test
    void ofSeveralTheHighestCounts() {
        assertThat(Role.including(Set.of("reporter", "checker", "offline_access")))
                .containsExactly(Role.REPORTER, Role.CHECKER);
    }

    @Test
    void unknownNamesGiveNone() {
        assertThat(Role.including(Set.of("EDITOR", "root"))).isEmpty();
    }
}
