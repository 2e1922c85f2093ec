package org.stet.wording;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.stet.wording.corpus.WordCount;

/** Words are counted a little later than they are recorded; a test that asks for ranks or scores has them counted first. */
public final class CountedWords {

    private CountedWords() {}

    /** Comes back when the words of all that was recorded are counted, by this thread or by the program's own. */
    public static void of(DataSource database, WordCount count) throws SQLException {
        while (isSomethingLeft(database)) {
            count.countBatch();
        }
    }

    private static boolean isSomethingLeft(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet left = statement.executeQuery("SELECT EXISTS (SELECT FROM wording_change)")) {
            return left.next() && left.getBoolean(1);
        }
    }
}
