package org.stet.imports.line;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.stet.claim.Claim;

@ApplicationScoped
public class LineMatches {
    public List<List<ImportMatch>> of(List<ImportLine> lines) {
        throw new UnsupportedOperationException();
    }

    public List<Claim> claims(List<ImportLine> lines) {
        throw new UnsupportedOperationException();
    }
}
