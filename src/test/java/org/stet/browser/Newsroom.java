package org.stet.browser;

import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The people of one test, each at a browser window of their own. */
final class Newsroom implements AutoCloseable {

    private final List<Person> people = new ArrayList<>();
    private final DeskInABrowser desk;

    Newsroom(DeskInABrowser desk) {
        this.desk = desk;
    }

    DeskInABrowser desk() {
        return desk;
    }

    Person rita() {
        return member("rita");
    }

    Person chen() {
        return member("chen");
    }

    Person edith() {
        return member("edith");
    }

    Person ada() {
        return member("ada");
    }

    /** Somebody without a login. */
    Person reader() {
        return comesIn(desk.opensAWindow());
    }

    /** In a session that the run began already, because each login takes a second or two. */
    private Person member(String user) {
        return desk.opensAWindowOf(user).map(this::comesIn).orElseGet(() -> {
            Person person = logsIn(user);
            desk.remembers(user, person.context());
            return person;
        });
    }

    /** In a session of this test alone, to end or break. */
    Person logsIn(String user) {
        return reader().logsInAs(user);
    }

    private Person comesIn(BrowserContext window) {
        Person person = new Person(desk, window);
        people.add(person);
        return person;
    }

    /** Fails when a page of anybody logged an error or asked another machine; then the evidence is in the folder. */
    void seesNothingAmiss(Path folder) {
        try {
            people.forEach(Person::seesNothingAmiss);
        } catch (AssertionError amiss) {
            keepsEvidenceIn(folder);
            throw amiss;
        }
    }

    void keepsEvidenceIn(Path folder) {
        for (int number = 0; number < people.size(); number++) {
            people.get(number).keepsEvidenceIn(folder.resolve("window-" + (number + 1)));
        }
    }

    @Override
    public void close() {
        people.forEach(Person::leaves);
    }
}
