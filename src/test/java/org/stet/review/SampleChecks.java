package org.stet.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.stet.journal.By;

/** A check in every state that it can have, first and reopened, with an assignee and without. */
final class SampleChecks {

    static final int CONTENT = 4;

    private static final By CHECKER = new By(UUID.randomUUID(), Instant.parse("2026-03-01T10:00:00Z"));
    private static final By EDITOR = new By(UUID.randomUUID(), Instant.parse("2026-03-01T11:00:00Z"));

    private SampleChecks() {}

    /** @param check null for a claim without any */
    record Sample(String name, CheckEntity check, int number) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sample> all() {
        List<Sample> samples = new ArrayList<>();
        samples.add(new Sample("no check", null, 0));
        for (CheckState state : CheckState.values()) {
            for (int number : List.of(1, 2)) {
                for (boolean assigned : List.of(true, false)) {
                    String name = "check %d, %s, %s".formatted(number, state, assigned ? "assigned" : "nobody's");
                    samples.add(new Sample(name, check(state, number, assigned), number));
                }
            }
        }
        return samples;
    }

    private static CheckEntity check(CheckState state, int number, boolean assigned) {
        CheckEntity check = CheckEntity.first(UUID.randomUUID(), CHECKER);
        if (number == 2) {
            bring(check, CheckState.APPROVED);
            check = check.next("New figures.", EDITOR);
        }
        bring(check, state);
        check.assign(assigned ? CHECKER.member() : null, CHECKER);
        return check;
    }

    private static void bring(CheckEntity check, CheckState state) {
        if (state == CheckState.OPEN) {
            return;
        }
        check.propose(new Proposed(CHECKER.member(), CHECKER.at(), CONTENT, UUID.randomUUID(), "Because.", null));
        if (state == CheckState.RETURNED) {
            check.sendBack(new SentBack(EDITOR.member(), EDITOR.at(), "Mend it.", null, null));
        } else if (state == CheckState.APPROVED) {
            check.approve(EDITOR);
        }
    }
}
