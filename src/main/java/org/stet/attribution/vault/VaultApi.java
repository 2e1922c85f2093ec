package org.stet.attribution.vault;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.stet.access.Roles;

/** The door of the vault. */
@GraphQLApi
public class VaultApi {

    private final VaultService vault;

    VaultApi(VaultService vault) {
        this.vault = vault;
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description(
            "Reads the name behind an unnamed source: for whoever brought it, and for editors. Each reading is in the journal, with the reason and without the name.")
    public RevealSourcePayload revealSource(@Description("Which name, and why.") RevealSourceInput input) {
        return vault.reveal(input).payload(RevealSourcePayload::new);
    }
}
