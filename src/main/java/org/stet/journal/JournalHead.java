package org.stet.journal;

/** The newest entry on a subject; number 0 and no hash before the first. */
record JournalHead(int number, byte[] hash) {

    static final JournalHead NONE = new JournalHead(0, null);
}
