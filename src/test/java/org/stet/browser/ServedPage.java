package org.stet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import io.restassured.path.json.JsonPath;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page's HTML as the server sent it, before any script ran. */
record ServedPage(String html) {

    static ServedPage of(Response answer) {
        return new ServedPage(answer.text());
    }

    String title() {
        return found("<title>([^<]*)</title>");
    }

    String meta(String name) {
        return found("<meta name=\"" + Pattern.quote(name) + "\" content=\"([^\"]*)\"");
    }

    String property(String name) {
        return found("<meta property=\"" + Pattern.quote(name) + "\" content=\"([^\"]*)\"");
    }

    /** The structured data for search engines. */
    JsonPath data() {
        return JsonPath.from(found("<script type=\"application/ld\\+json\">([^<]*)</script>"));
    }

    private String found(String pattern) {
        Matcher match = Pattern.compile(pattern).matcher(html);
        assertThat(match.find()).as("%s in %s", pattern, html).isTrue();
        return match.group(1)
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
