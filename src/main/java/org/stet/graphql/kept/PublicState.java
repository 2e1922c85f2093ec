package org.stet.graphql.kept;

import java.util.UUID;

/**
 * A mark of all that readers see. Each transaction that changes anything of it sets another mark, which was never set
 * before, and which others see from the moment on at which they see the change.
 */
public interface PublicState {

    /** A way to read the mark several times, for one thread, to be closed by it. */
    Readings open();

    /** Reads the mark. Each of its methods fails when the database does. */
    interface Readings extends AutoCloseable {

        UUID read();

        @Override
        void close();
    }
}
