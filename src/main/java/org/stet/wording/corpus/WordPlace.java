package org.stet.wording.corpus;

/** @param position in the document, from 1; later than what stands before it, whatever part that belongs to */
public record WordPlace(int position, Weight weight) {}
