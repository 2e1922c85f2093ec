package org.stet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes down what no page of the desk may do: log an error, break its own policy, ask another machine. */
final class PageWatch {

    private static final String TELL_OF_VIOLATIONS = """
            addEventListener("securitypolicyviolation", (event) =>
              console.error("Against the policy: " + event.violatedDirective + " " + event.blockedURI));
            """;

    private final List<String> amiss = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();
    private final String desk;
    private final Set<String> known;

    PageWatch(BrowserContext context, String desk, String login) {
        this.desk = desk;
        this.known = Set.of(URI.create(desk).getAuthority(), URI.create(login).getAuthority());
        context.addInitScript(TELL_OF_VIOLATIONS);
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> amiss.add("Thrown: " + error.error()));
        context.onRequest(this::see);
        context.onPage(page -> page.onWebSocket(socket -> see(socket.url())));
    }

    /** The test makes this happen, such as a lost connection that browsers log by themselves. */
    void expects(String message) {
        expected.add(Pattern.compile(message));
    }

    /** What the login's own pages say is not ours to mend. */
    private void hear(ConsoleMessage message) {
        boolean isOurs = message.page() == null || message.page().url().startsWith(desk);
        if (isOurs && message.type().equals("error")) {
            amiss.add("Logged: " + message.text() + " (" + message.location() + ")");
        }
    }

    private void see(Request request) {
        see(request.url());
    }

    private void see(String url) {
        URI address = URI.create(url.replaceAll("[|^{}\"<>\\\\` ]", "_"));
        boolean leaves = address.getScheme().matches("https?|wss?") && !known.contains(address.getAuthority());
        if (leaves) {
            amiss.add("Asked another machine: " + url);
        }
    }

    void sawNothingAmiss() {
        assertThat(amiss)
                .as("what the pages did that they may not")
                .allMatch(event -> expected.stream()
                        .anyMatch(pattern -> pattern.matcher(event).find()));
    }
}
