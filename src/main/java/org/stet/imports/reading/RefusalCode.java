package org.stet.imports.reading;

/** Why a thing in a file cannot be imported. */
public enum RefusalCode {
    /** Its syntax is broken. */
    MALFORMED,
    /** It takes more room in the file than is allowed. */
    TOO_LARGE,
    /** An object in it says one thing twice. */
    DUPLICATE_KEY,
    /** What has to be there is not, above all the claim. */
    REQUIRED,
    /** A text is longer than the desk keeps it. */
    TOO_LONG,
    /** A text holds what is no character. */
    INVALID_TEXT,
    /** Its address is none that a reader may be sent to. */
    INVALID_URL,
    /** A date is none. */
    INVALID_DATE,
    /** A rating is no number, or lies outside its scale. */
    INVALID_RATING,
    /** A row has more or fewer fields than the header. */
    WRONG_FIELD_COUNT,
    /** It is no document of a desk like this one. */
    INVALID_DOCUMENT
}
