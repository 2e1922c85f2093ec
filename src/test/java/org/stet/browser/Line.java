package org.stet.browser;

import com.microsoft.playwright.Page;

/** What connects somebody's browser to the desk. */
record Line(Person person) {

    /** Going offline stops what is new and leaves open sockets alone; these are for the test to close. */
    private static final String REMEMBER_SOCKETS = """
            window.sockets = [];
            window.WebSocket = class extends WebSocket {
              constructor(...how) {
                super(...how);
                sockets.push(this);
              }
              send(message) {
                super.send(message);
                this.isAsked ||= JSON.parse(message).type === "subscribe";
              }
            };
            """;

    private static final String CLOSE_SOCKETS = """
            () => Promise.all(sockets.filter((socket) => socket.readyState <= WebSocket.OPEN).map((socket) =>
              new Promise((closed) => {
                socket.addEventListener("close", closed);
                socket.close(4900);
              })))
            """;

    private static final String HEARS =
            "() => sockets.some((socket) => socket.readyState === WebSocket.OPEN && socket.isAsked)";

    /** Before the pages are opened. */
    static Line of(Person person) {
        person.context().addInitScript(REMEMBER_SOCKETS);
        person.expects("ERR_INTERNET_DISCONNECTED").expects("WebSocket connection to");
        return new Line(person);
    }

    /** Waits until the desk tells the page what changes. */
    Line isHeard() {
        person.page().waitForFunction(HEARS);
        return this;
    }

    Line goesDown() {
        person.context().setOffline(true);
        person.context().pages().forEach(Line::closesItsSockets);
        return this;
    }

    Line isUpAgain() {
        person.context().setOffline(false);
        return this;
    }

    private static void closesItsSockets(Page page) {
        page.evaluate(CLOSE_SOCKETS);
    }
}
