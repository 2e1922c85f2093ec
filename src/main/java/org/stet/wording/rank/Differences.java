package org.stet.wording.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What a text and a claim that resembles it say otherwise. A long text is held to those of its sentences that have to do with
 * the claim. It is told what an editor should look at; that nothing is told does not mean that both say the same.
 */
public final class Differences {

    private final Statement asked;
    private final Statement found;

    private Differences(Statement asked, Statement found) {
        this.asked = asked;
        this.found = found;
    }

    /** @param language of both; null when it is not known */
    public static List<Difference> between(String asked, String found, String language) {
        String near = new CommonGround(found).of(asked);
        return new Differences(Statement.read(near, language), Statement.read(found, language)).all();
    }

    private List<Difference> all() {
        List<Difference> all = new ArrayList<>(4);
        addNumbers(all);
        addDates(all);
        addNegation(all);
        addParties(all);
        return List.copyOf(all);
    }

    private void addNumbers(List<Difference> all) {
        List<KnownNumber> more = without(asked.numbers(), found.numbers(), KnownNumber::isSame);
        List<KnownNumber> other = without(found.numbers(), asked.numbers(), KnownNumber::isSame);
        if (!more.isEmpty() || !other.isEmpty()) {
            all.add(new Difference(Difference.Kind.NUMBER, texts(more), texts(other)));
        }
    }

    /** A post has the date on which it was sent; that says nothing of a claim that has no date. */
    private void addDates(List<Difference> all) {
        List<KnownDate> more = without(asked.dates(), found.dates(), KnownDate::mayBe);
        List<KnownDate> other = without(found.dates(), asked.dates(), KnownDate::mayBe);
        if (!found.dates().isEmpty() && !(more.isEmpty() && other.isEmpty())) {
            all.add(new Difference(Difference.Kind.DATE, texts(more), texts(other)));
        }
    }

    private void addNegation(List<Difference> all) {
        if (asked.negations().isEmpty() != found.negations().isEmpty()) {
            all.add(new Difference(Difference.Kind.NEGATION, asked.negations(), found.negations()));
        }
    }

    /** Whom a post mentions besides is no difference; whom the claim is about and the post does not name is one. */
    private void addParties(List<Difference> all) {
        List<String> other =
                found.names().stream().filter(name -> !asked.mentions(name)).toList();
        if (!other.isEmpty()) {
            List<String> more =
                    asked.names().stream().filter(name -> !found.mentions(name)).toList();
            all.add(new Difference(Difference.Kind.PARTY, more, other));
        }
    }

    private static <T> List<T> without(List<T> these, List<T> those, BiPredicate<T, T> same) {
        return these.stream()
                .filter(one -> those.stream().noneMatch(other -> same.test(one, other)))
                .toList();
    }

    private static List<String> texts(List<?> things) {
        return things.stream().map(Object::toString).toList();
    }
}
