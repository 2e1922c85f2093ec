package org.stet.wording.rank;

/** In how far a document has what the text that was asked for has. */
interface Likeness {

    double of(Document document);
}
