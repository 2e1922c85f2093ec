package org.stet.imports.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stet.graphql.Cursor;
import org.stet.graphql.NodeType;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;
import org.stet.imports.Import;
import org.stet.imports.LineOutcome;

/** The lines of imports. */
@ApplicationScoped
public class ImportLines {

    private static final int UNMAPPED_SHOWN = 100;
    private static final int PUBLISHERS_SHOWN = 100;

    private final LineRepository lines;
    private final LineOutcomes outcomes;

    ImportLines(LineRepository lines, LineOutcomes outcomes) {
        this.lines = lines;
        this.outcomes = outcomes;
    }

    /** Forgets what an earlier dry run found. */
    @Transactional(TxType.MANDATORY)
    public void forget(UUID run) {
        lines.delete(run);
    }

    @Transactional(TxType.MANDATORY)
    public void write(UUID run, List<LineDraft> drafts) {
        lines.write(run, drafts);
    }

    /** Compares what was read with what is here, and counts the outcomes. */
    @Transactional(TxType.MANDATORY)
    public Map<LineOutcome, Integer> compare(UUID run) {
        outcomes.settle(run);
        lines.deleteIdleDocuments(run);
        return lines.counts(run);
    }

    /** How many of the checks to update are not there to be updated any more. */
    @Transactional(TxType.MANDATORY)
    public int takenUpMeanwhile(UUID run) {
        return outcomes.takenUp(run);
    }

    @Transactional(TxType.MANDATORY)
    public List<LineToWrite> portion(UUID run, int after, int most) {
        return lines.portion(run, after, most);
    }

    /** The documents of an import that is over are in the publications, or nowhere. */
    @Transactional(TxType.MANDATORY)
    public void forgetDocuments(UUID run) {
        lines.deleteDocuments(run);
    }

    @Transactional
    public ImportLineConnection page(Import run, List<LineOutcome> outcome, PageRequest page) {
        UUID id = uuid(run);
        int after = page.after() == null ? 0 : position(page.after());
        return ImportLineConnection.of(
                Page.of(
                        lines.page(id, outcome, after, page.fetch()),
                        page,
                        row -> new Cursor(page.order(), Integer.toString(row.position()), id),
                        rows -> rows.stream().map(row -> row.toLine(id)).toList()),
                id,
                outcome);
    }

    private static int position(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.key());
        } catch (NumberFormatException notANumber) {
            throw Cursor.invalid();
        }
    }

    private static UUID uuid(Import run) {
        return NodeType.IMPORT.uuid(run.id()).orElseThrow();
    }

    @Transactional
    public int count(UUID run, List<LineOutcome> outcome) {
        return lines.count(run, outcome);
    }

    @Transactional
    public List<UnmappedRating> unmappedRatings(Import run) {
        return lines.unmapped(uuid(run), UNMAPPED_SHOWN);
    }

    @Transactional
    public List<ImportPublisher> publishers(Import run) {
        return lines.publishers(uuid(run), PUBLISHERS_SHOWN);
    }
}
