package org.stet.deployment.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.postgresql.copy.CopyManager;

/** Rows of many tables, as PostgreSQL's COPY reads them. */
final class Rows {

    private final Map<Table, StringBuilder> tables = new EnumMap<>(Table.class);

    void add(Table table, Object... values) {
        add(table, Arrays.asList(values));
    }

    void add(Table table, List<?> values) {
        StringBuilder text = tables.computeIfAbsent(table, any -> new StringBuilder());
        String between = "";
        for (Object value : values) {
            text.append(between);
            write(text, value);
            between = "\t";
        }
        text.append('\n');
    }

    private static void write(StringBuilder text, Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof byte[] bytes) {
            text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        } else if (value instanceof List<?> list) {
            escape(text, array(list));
        } else {
            escape(text, value.toString());
        }
    }

    private static String array(List<?> values) {
        StringBuilder array = new StringBuilder("{");
        for (Object value : values) {
            array.append(array.length() > 1 ? ",\"" : "\"");
            array.append(value.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return array.append('}').toString();
    }

    private static void escape(StringBuilder text, String value) {
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                case '\r' -> text.append("\\r");
                default -> text.append(letter);
            }
        }
    }

    void writeTo(CopyManager copy) throws SQLException, IOException {
        for (Map.Entry<Table, StringBuilder> table : tables.entrySet()) {
            byte[] bytes = table.getValue().toString().getBytes(StandardCharsets.UTF_8);
            copy.copyIn(table.getKey().copy(), new ByteArrayInputStream(bytes));
        }
    }
}
