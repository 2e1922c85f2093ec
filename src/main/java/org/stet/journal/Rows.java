package org.stet.journal;

import java.io.IOException;
import java.io.StringReader;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.postgresql.PGConnection;

/**
 * Many rows of one table on their way into it, in one piece: row by row, a hundred thousand claims would take an hour.
 * They are written in the transaction of whoever calls, past Hibernate, which has to have flushed what they refer to.
 */
public final class Rows {

    private final String into;
    private final StringBuilder text = new StringBuilder();
    private int count;

    private Rows(String into) {
        this.into = into;
    }

    /** @param columns separated by commas */
    public static Rows of(String table, String columns) {
        return new Rows("COPY " + table + " (" + columns + ") FROM STDIN");
    }

    /** Adds a row. Enums are written by name, lists and arrays as arrays of text. */
    public Rows add(Object... values) {
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t");
            value(values[i]);
        }
        text.append('\n');
        count++;
        return this;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    private void value(Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof byte[] bytes) {
            text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        } else if (value instanceof Collection<?> elements) {
            escape(array(elements));
        } else if (value instanceof Enum<?> constant) {
            text.append(constant.name());
        } else {
            escape(value.toString());
        }
    }

    private static String array(Collection<?> elements) {
        return elements.stream()
                .map(element -> '"' + element.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            switch (character) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(character);
            }
        }
    }

    /** Writes what was added. */
    public void write(Session session) {
        if (isEmpty()) {
            return;
        }
        session.doWork(connection -> {
            try {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(into, new StringReader(text.toString()));
            } catch (IOException stringsAlwaysRead) {
                throw new IllegalStateException(stringsAlwaysRead);
            }
        });
    }
}
