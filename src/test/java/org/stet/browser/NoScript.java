package org.stet.browser;

/** That of what people write nothing runs as a script. */
final class NoScript {

    private NoScript() {}

    /** The dialog that a smuggled script would open fails the test. */
    static void runsAt(Person person) {
        person.page().onDialog(dialog -> {
            throw new AssertionError("A script ran: " + dialog.message());
        });
    }
}
