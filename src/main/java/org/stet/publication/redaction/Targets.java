package org.stet.publication.redaction;

import static org.stet.graphql.UserErrorCode.ALREADY_EXISTS;
import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;
import static org.stet.graphql.UserErrorCode.INVALID_VALUE;
import static org.stet.graphql.UserErrorCode.REQUIRED;
import static org.stet.graphql.UserErrorCode.UNKNOWN_ID;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.graphql.NodeType;
import org.stet.graphql.Problems;
import org.stet.graphql.UserError;
import org.stet.graphql.UserErrorCode;
import org.stet.journal.Journal;
import org.stet.publication.archive.Archive;
import org.stet.publication.archive.Edition;

/** Finds out what an input asks to have erased, and whether it can be. */
@ApplicationScoped
class Targets {

    private final Archive archive;
    private final Journal journal;

    Targets(Archive archive, Journal journal) {
        this.archive = archive;
        this.journal = journal;
    }

    /** Null, and a problem, when the input names none or more than one. */
    Target read(Problems problems, RedactInput input) {
        List<String> entries = problems.bounded("journalEntryIds", input.journalEntryIds());
        boolean version = input.claimId() != null || input.version() != null;
        int named = (version ? 1 : 0) + (entries.isEmpty() ? 0 : 1) + (input.subjectId() == null ? 0 : 1);
        if (named != 1) {
            problems.add(
                    named == 0 ? REQUIRED : INVALID_VALUE,
                    "",
                    "Give one of three: claimId with version, journalEntryIds, or subjectId.");
            return null;
        }
        if (version) {
            return version(problems, input);
        }
        return entries.isEmpty() ? subject(problems, input.subjectId()) : entries(problems, entries);
    }

    private Target version(Problems problems, RedactInput input) {
        Integer number = problems.present("version", input.version());
        UUID claim = claim(problems, input.claimId());
        return number == null || claim == null ? null : Target.version(claim, number);
    }

    private static UUID claim(Problems problems, String id) {
        Optional<UUID> claim = id == null ? Optional.empty() : NodeType.CLAIM.uuid(id);
        return claim.orElseGet(() -> problems.id("claimId", NodeType.PUBLISHED_CLAIM, id));
    }

    private Target entries(Problems problems, List<String> ids) {
        Set<UUID> entries = new LinkedHashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            String field = "journalEntryIds." + i;
            UUID entry = problems.id(field, NodeType.JOURNAL_ENTRY, ids.get(i));
            if (entry != null && journal.find(entry).isEmpty()) {
                problems.unknownId(field, NodeType.JOURNAL_ENTRY);
            }
            entries.add(entry);
        }
        return Target.entries(entries.stream().filter(entry -> entry != null).toList());
    }

    private Target subject(Problems problems, String id) {
        Target target = NodeType.of(id)
                .flatMap(type -> type.uuid(id).map(subject -> Target.subject(type, subject)))
                .orElse(null);
        if (target == null || journal.entriesAbout(target.subject()).isEmpty()) {
            problems.add(
                    UNKNOWN_ID,
                    "subjectId",
                    "The journal tells of nothing with this id: take one from a query's answer.");
            return null;
        }
        return target;
    }

    /** Why a target cannot be erased as things stand; the claim of a version must be locked. */
    Optional<UserError> obstacle(Target target) {
        return target.isVersion() ? obstacle(target.claim(), target.number()) : Optional.empty();
    }

    private Optional<UserError> obstacle(UUID claim, int number) {
        List<Edition> editions = archive.editions(List.of(claim)).getOrDefault(claim, List.of());
        if (editions.isEmpty()) {
            return Optional.of(Problems.unknown("claimId", NodeType.PUBLISHED_CLAIM));
        }
        Edition edition = numbered(editions, number).orElse(null);
        if (edition == null) {
            return refusal(INVALID_VALUE, "version", "The claim has " + versions(editions) + ": give one of them.");
        }
        if (edition.isRedacted()) {
            return refusal(ALREADY_EXISTS, "version", "This version was erased already.");
        }
        return number == last(editions) && !edition.isWithdrawal()
                ? refusal(ILLEGAL_TRANSITION, "version", "Readers see this version: correct or withdraw it first.")
                : Optional.empty();
    }

    private static Optional<Edition> numbered(List<Edition> editions, int number) {
        return editions.stream().filter(edition -> edition.number() == number).findFirst();
    }

    private static int last(List<Edition> editions) {
        return editions.get(editions.size() - 1).number();
    }

    /** Those of another desk's document need not follow one another. */
    private static String versions(List<Edition> editions) {
        return last(editions) == editions.size()
                ? "versions 1 to " + editions.size()
                : "the versions "
                        + editions.stream()
                                .map(edition -> Integer.toString(edition.number()))
                                .collect(Collectors.joining(", "));
    }

    private static Optional<UserError> refusal(UserErrorCode code, String field, String message) {
        return Optional.of(UserError.of(code, field, message));
    }

    /** What the journal tells of the target. */
    Set<UUID> told(Target target) {
        if (target.isVersion()) {
            Edition edition = numbered(archive.editions(List.of(target.claim())).get(target.claim()), target.number())
                    .orElseThrow();
            return Set.copyOf(journal.entriesAbout(edition.id()));
        }
        return target.subject() == null
                ? Set.copyOf(target.entries())
                : Set.copyOf(journal.entriesAbout(target.subject()));
    }
}
