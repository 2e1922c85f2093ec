package org.stet.attribution;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.stet.attribution.vault.SourceName;

/**
 * A hop as a member wants it.
 *
 * @param carriesOn the hop of the attribution that it carries on; null for a new one
 * @param name the name for the vault; null when none was given
 */
record HopDraft(UUID carriesOn, HopContent content, SourceName name) {

    /** Whether a text of the hop gives away a name that belongs in the vault. */
    boolean tells(SourceName secret) {
        return Stream.of(
                        content.description(),
                        content.reasonForAnonymity(),
                        content.cue(),
                        content.url(),
                        content.locator())
                .filter(Objects::nonNull)
                .anyMatch(secret::occursIn);
    }
}
