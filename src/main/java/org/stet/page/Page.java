package org.stet.page;

/** What the server says about a page before the app takes over. */
record Page(int status, Head head) {

    static Page found(Head head) {
        return new Page(200, head);
    }

    static Page unknown(Head head) {
        return new Page(404, head.unlisted());
    }
}
