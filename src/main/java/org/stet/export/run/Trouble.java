package org.stet.export.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import org.stet.export.signature.UnreadableKey;

/** Why an export failed, in words for an editor. What exactly happened is for whoever runs the program, in its log. */
final class Trouble {

    private static final String ASK_AGAIN = " Tell whoever runs this desk, and ask for a new export afterwards.";

    private Trouble() {}

    static String inPlainWords(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String known = known(each);
            if (known != null) {
                return known;
            }
        }
        return "Something went wrong that was not expected; the program's log says what." + ASK_AGAIN;
    }

    /** Null when it is nothing that an editor could be told more of. */
    private static String known(Throwable failure) {
        if (failure instanceof Overdue) {
            return "It took longer than an export may take." + ASK_AGAIN;
        }
        if (failure instanceof UnreadableKey) {
            return "The key that exports are signed with cannot be read." + ASK_AGAIN;
        }
        if (failure instanceof AccessDeniedException) {
            return "The program may not write where exports are kept." + ASK_AGAIN;
        }
        if (failure instanceof IOException) {
            return isFull(failure)
                    ? "The disk that exports are kept on is full." + ASK_AGAIN
                    : "The files could not be written where exports are kept." + ASK_AGAIN;
        }
        return failure instanceof SQLException ? "The database did not answer to the end." + ASK_AGAIN : null;
    }

    /** The platform has no type for it, and says it in these words. */
    private static boolean isFull(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("No space left") || message.contains("quota exceeded");
    }
}
