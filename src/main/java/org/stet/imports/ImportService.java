package org.stet.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.stet.graphql.Outcome;
import org.stet.graphql.PageRequest;

@ApplicationScoped
public class ImportService {
    public ImportConnection page(List<ImportState> state, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    public int count(List<ImportState> states) {
        throw new UnsupportedOperationException();
    }

    public Optional<Import> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    public Map<UUID, Import> byIds(Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }

    public Outcome<Import> reread(RereadImportInput input) {
        throw new UnsupportedOperationException();
    }

    public Outcome<Import> propose(ProposeImportInput input) {
        throw new UnsupportedOperationException();
    }

    public Outcome<Import> approve(ApproveImportInput input) {
        throw new UnsupportedOperationException();
    }

    public Outcome<Import> giveBack(ReturnImportInput input) {
        throw new UnsupportedOperationException();
    }

    public Outcome<Import> discard(DiscardImportInput input) {
        throw new UnsupportedOperationException();
    }
}
