package org.stet.party.suggestion;

/** How the database found a name. */
enum FoundBy {
    /** It is what was typed, but for case, accents, blanks and legal form. */
    NAME,
    /** It begins so. */
    BEGINNING,
    /** Its words begin so. */
    WORDS,
    /** Its initials are what was typed. */
    INITIALS,
    /** It is the initials of what was typed. */
    SHORTENED,
    /** Its words are what was typed, but for some letters. */
    SLIP
}
