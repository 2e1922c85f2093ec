package org.stet.imports.reading;

/** What a reader says of one thing in a file. */
public sealed interface ReadLine {

    /** The line of the file where the thing begins, from 1. */
    int line();

    /** Which of the things in the file it is, from 1. */
    int position();

    /** A thing that can be imported. */
    record Read(int line, int position, Candidate candidate) implements ReadLine {}

    /**
     * A thing that cannot.
     *
     * @param message what is wrong and what to do about it, in English; it names the field, not the line
     */
    record Refused(int line, int position, RefusalCode code, String message) implements ReadLine {}
}
