package org.stet.browser;

import com.microsoft.playwright.Browser;
import io.restassured.RestAssured;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.stet.Caller;
import org.stet.deployment.OpensTheDesk;
import org.stet.deployment.WholeDesk;
import org.stet.development.sample.SampleDeskStory;

/** Gives each test people with browsers, and the whole run one desk with the sample story and one Chromium. */
final class OpensTheNewsroom implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace ROOM = Namespace.create(OpensTheNewsroom.class);
    private static final Path EVIDENCE = Path.of("target", "browser", "failures");

    @Override
    public void beforeAll(ExtensionContext tests) {
        Browser browser = ofTheRun(tests)
                .computeIfAbsent(TestBrowser.class, first -> new TestBrowser(), TestBrowser.class)
                .get();
        ofTheRun(tests)
                .computeIfAbsent(
                        DeskInABrowser.class,
                        first -> new DeskInABrowser(browser, furnish(OpensTheDesk.deskOf(tests))),
                        DeskInABrowser.class);
    }

    /** Fixtures go through the desk's own endpoint, with tokens of its own login. */
    private static WholeDesk furnish(WholeDesk desk) {
        URI address = URI.create(desk.address());
        RestAssured.baseURI = "http://" + address.getHost();
        RestAssured.port = address.getPort();
        Caller.logInAt((name, role) -> desk.tokenOf(name));
        SampleDeskStory.tellTo(address.resolve("/graphql"), desk::tokenOf);
        return desk;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Newsroom.class;
    }

    @Override
    public Newsroom resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(ROOM)
                .computeIfAbsent(
                        Newsroom.class,
                        first -> new Newsroom(ofTheRun(test).get(DeskInABrowser.class, DeskInABrowser.class)),
                        Newsroom.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Newsroom newsroom = test.getStore(ROOM).get(Newsroom.class, Newsroom.class);
        if (newsroom == null) {
            return;
        }
        if (test.getExecutionException().isPresent()) {
            newsroom.keepsEvidenceIn(EVIDENCE.resolve(nameOf(test)));
        } else {
            newsroom.seesNothingAmiss(EVIDENCE.resolve(nameOf(test)));
        }
    }

    private static String nameOf(ExtensionContext test) {
        return test.getRequiredTestClass().getSimpleName()
                + "."
                + test.getRequiredTestMethod().getName()
                + (test.getDisplayName().startsWith("[")
                        ? "." + test.getDisplayName().replaceAll("\\W+", "-")
                        : "");
    }

    private static Store ofTheRun(ExtensionContext test) {
        return test.getRoot().getStore(ROOM);
    }
}
