package org.stet.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.stet.graphql.Cursor;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;
import org.stet.graphql.Problems;
import org.stet.graphql.UserErrorCode;
import org.stet.journal.By;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;

/** What the desk does with imports. */
@ApplicationScoped
public class ImportService {

    private final ImportRepository imports;
    private final UnitOfWork work;
    private final Event<WorkToDo> toDo;

    ImportService(ImportRepository imports, UnitOfWork work, Event<WorkToDo> toDo) {
        this.imports = imports;
        this.work = work;
        this.toDo = toDo;
    }

    /** Records a file that lies where {@link ImportFiles} says. */
    @Transactional
    public Outcome<Import> upload(UploadedFile file) {
        return work.change(() -> {
            ImportEntity run = new ImportEntity(file, work.by());
            imports.persistAndFlush(run);
            return done("uploaded", null, run);
        });
    }

    @Transactional
    public Outcome<Import> reread(RereadImportInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            ReadingWish wish = ReadingWish.read(
                    problems, input.language(), input.publisherName(), input.publisherUrl(), columns(problems, input));
            return problems.any()
                    ? problems.refuse()
                    : locked(input.importId(), input.expectedVersion())
                            .then(run -> step(run, ImportState.READING, "reread", by -> run.reread(wish, by)));
        });
    }

    private static Map<String, String> columns(Problems problems, RereadImportInput input) {
        return problems.bounded("columns", input.columns()).stream()
                .collect(Collectors.toMap(
                        ImportColumnInput::field,
                        ImportColumnInput::column,
                        (one, other) -> other,
                        LinkedHashMap::new));
    }

    @Transactional
    public Outcome<Import> propose(ProposeImportInput input) {
        return work.change(
                () -> locked(input.importId(), input.expectedVersion()).then(this::propose));
    }

    private Outcome<Import> propose(ImportEntity run) {
        return run.state() == ImportState.READY && !run.changesSomething()
                ? nothingToChange()
                : step(run, ImportState.PROPOSED, "proposed", run::propose);
    }

    private static Outcome<Import> nothingToChange() {
        return Outcome.refused(
                UserErrorCode.NOTHING_TO_CHANGE,
                "importId",
                "Nothing of this file would be created or updated. Map the ratings that are unmapped and have it read again, or discard it.");
    }

    @Transactional
    public Outcome<Import> giveBack(ReturnImportInput input) {
        return withReason(
                input.importId(),
                input.expectedVersion(),
                input.reason(),
                (run, why) -> step(run, ImportState.READY, "returned", by -> run.giveBack(why, by)));
    }

    @Transactional
    public Outcome<Import> approve(ApproveImportInput input) {
        return work.change(
                () -> locked(input.importId(), input.expectedVersion()).then(this::approve));
    }

    private Outcome<Import> approve(ImportEntity run) {
        if (run.state() == ImportState.PROPOSED && run.isWorkOf(work.by().member())) {
            return Outcome.refused(
                    UserErrorCode.FOUR_EYES,
                    "importId",
                    "You uploaded this file, had it read or proposed it: another editor has to approve it.");
        }
        return run.state() == ImportState.PROPOSED && !run.changesSomething()
                ? nothingToChange()
                : step(run, ImportState.APPROVING, "approved", run::approve);
    }

    @Transactional
    public Outcome<Import> discard(DiscardImportInput input) {
        return withReason(
                input.importId(),
                input.expectedVersion(),
                input.reason(),
                (run, why) -> step(run, ImportState.DISCARDED, "discarded", by -> run.discard(why, by)));
    }

    private Outcome<Import> withReason(
            String id, int expectedVersion, String given, BiFunction<ImportEntity, String, Outcome<Import>> useCase) {
        return work.change(() -> {
            Problems problems = new Problems();
            String why = problems.text("reason", given);
            return problems.any()
                    ? problems.refuse()
                    : locked(id, expectedVersion).then(run -> useCase.apply(run, why));
        });
    }

    private Outcome<ImportEntity> locked(String given, int expectedVersion) {
        Problems problems = new Problems();
        UUID id = problems.id("importId", NodeType.IMPORT, given);
        if (problems.any()) {
            return problems.refuse();
        }
        ImportEntity run = imports.lock(id).orElse(null);
        if (run == null) {
            return Outcome.refused(Problems.unknown("importId", NodeType.IMPORT));
        }
        return work.isStale(run, expectedVersion) ? work.stale(NodeType.IMPORT, run) : Outcome.done(run);
    }

    /** Each step is a new beginning for the program that takes it from there. */
    private Outcome<Import> step(ImportEntity run, ImportState next, String action, Consumer<By> taking) {
        if (!run.state().canBecome(next)) {
            return Outcome.refused(
                    UserErrorCode.ILLEGAL_TRANSITION,
                    "importId",
                    "This import is %s, so it cannot be %s.".formatted(run.state(), action));
        }
        Import before = run.toImport();
        taking.accept(work.by());
        imports.flush();
        imports.beginAnew(run);
        return done(action, before, run);
    }

    private Outcome<Import> done(String action, Import before, ImportEntity run) {
        Import after = run.toImport();
        work.journal(Change.of(NodeType.IMPORT, run.id(), action, before, after));
        toDo.fire(new WorkToDo());
        return Outcome.done(after);
    }

    @Transactional
    public Optional<Import> find(UUID id) {
        return imports.findByIdOptional(id).map(ImportEntity::toImport);
    }

    /** Unknown ids are left out. */
    @Transactional
    public Map<UUID, Import> byIds(Collection<UUID> ids) {
        return imports.byIds(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(ImportEntity::id, ImportEntity::toImport));
    }

    @Transactional
    public ImportConnection page(List<ImportState> states, PageRequest page) {
        return ImportConnection.of(
                Page.of(
                        imports.page(states, page),
                        page,
                        row -> new Cursor(page.order(), row.recordedAt().toString(), row.id()),
                        rows -> rows.stream().map(ImportEntity::toImport).toList()),
                states);
    }

    @Transactional
    public int count(List<ImportState> states) {
        return imports.count(states);
    }
}
