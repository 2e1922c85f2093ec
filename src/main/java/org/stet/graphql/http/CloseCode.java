package org.stet.graphql.http;

/** Why the server closes a websocket: RFC 6455 and the protocol {@code graphql-transport-ws}. */
enum CloseCode {
    LOGIN_EXPIRED(1008),
    MESSAGE_TOO_LARGE(1009),
    MALFORMED_MESSAGE(4400),
    NOT_INITIALISED(4401),
    LOGIN_REFUSED(4403),
    INITIALISATION_TIMEOUT(4408),
    ID_IN_USE(4409),
    INITIALISED_TWICE(4429);

    private final short number;

    CloseCode(int number) {
        this.number = (short) number;
    }

    short number() {
        return number;
    }
}
