package org.stet.imports.origin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class ClaimOrigins {
    public Map<UUID, ClaimOrigin> of(Collection<UUID> claims) {
        throw new UnsupportedOperationException();
    }
}
