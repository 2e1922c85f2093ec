package org.stet.graphql;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of one list query, joined by "and". Values travel as parameters, never inside the text. */
public final class Conditions {

    /**
     * A cursor's moment and id, to be compared with two columns in SQL. Through queries, PostgreSQL plans for any values and
     * keeps the plan; else it plans for each cursor anew once the table is large, which takes longer than to read a page.
     */
    public static final String MOMENT_AND_ID =
            "((SELECT cast(:afterKey AS timestamptz)), (SELECT cast(:afterId AS uuid)))";

    private final StringBuilder text = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * Adds a condition, unless the value is null.
     *
     * @param condition with {@code :name} for the value
     */
    public Conditions and(String condition, String name, Object value) {
        if (value != null) {
            SearchText.requireStorable(value);
            text.append(" and ").append(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /** Adds a condition over a list of values, unless the list is null or empty: an empty list asks for anything. */
    public Conditions andAny(String condition, String name, Collection<?> values) {
        return and(condition, name, values == null || values.isEmpty() ? null : values);
    }

    /**
     * Adds "the folded attribute contains this text", case and accents apart.
     *
     * @param attribute holds what {@code stet_fold} made of the searched text
     */
    public Conditions andContains(String attribute, String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        String literal = text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        String condition = attribute + " like concat('%', function('stet_fold', :contained), '%') escape '!'";
        return and(condition, "contained", literal);
    }

    /**
     * Adds the condition that the page begins after a cursor.
     *
     * @param condition with {@code :afterKey} and {@code :afterId}
     * @param key the cursor's key as the attribute's type
     */
    public Conditions andAfter(String condition, Object key, Cursor after) {
        parameters.put("afterId", after.id());
        return and(condition, "afterKey", key);
    }

    /** Adds a condition that needs no value. */
    public Conditions and(String condition) {
        text.append(" and ").append(condition);
        return this;
    }

    /** Adds the values of conditions that stand inside another one's text. */
    public Conditions with(Map<String, Object> more) {
        parameters.putAll(more);
        return this;
    }

    /**
     * Marks the text with the values that it has so far. Of a text that it knows PostgreSQL makes one plan for any values,
     * and as most are found soon, that plan goes through all rows in order to find one that few have, or none. Texts with
     * other marks are other statements, each planned for its values.
     */
    public Conditions plannedForValues() {
        if (!parameters.isEmpty()) {
            text.append(" /* %08x */".formatted(valuesMark()));
        }
        return this;
    }

    private int valuesMark() {
        return parameters.entrySet().stream()
                .mapToInt(value -> Arrays.deepHashCode(new Object[] {value.getKey(), value.getValue()}))
                .sum();
    }

    /** The same conditions with other names for their values, so that several stand in one statement. */
    public Conditions numbered(int number) {
        Conditions numbered = new Conditions();
        numbered.text.setLength(0);
        numbered.text.append(text.toString().replaceAll("(?<!:):(\\w+)", ":$1_" + number));
        parameters.forEach((name, value) -> numbered.parameters.put(name + "_" + number, value));
        return numbered;
    }

    /**
     * One statement that counts what each of several conditions lets through, and all their values.
     *
     * @param from what is counted, ending with {@code WHERE}
     */
    public static Conditions counting(String from, List<Conditions> each) {
        Conditions all = new Conditions();
        all.text.setLength(0);
        for (int i = 0; i < each.size(); i++) {
            Conditions one = each.get(i).numbered(i);
            all.text.append(i == 0 ? "" : " UNION ALL ");
            all.text
                    .append("SELECT ")
                    .append(i)
                    .append(", count(*)")
                    .append(from)
                    .append(one.text);
            all.parameters.putAll(one.parameters);
        }
        all.text.append(" ORDER BY 1");
        return all;
    }

    public String text() {
        return text.toString();
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
