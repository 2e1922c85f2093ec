package org.stet.page;

import java.time.Instant;

/** What stands in a page's head for those who do not run the app: search engines and link previews. */
final class Head {

    private final StringBuilder html = new StringBuilder();

    Head(String siteName, String title, String description) {
        html.append("<title>").append(Text.escaped(title)).append("</title>\n");
        named("description", description);
        property("og:site_name", siteName);
        property("og:title", title);
        property("og:description", description);
        named("twitter:card", "summary");
        named("twitter:title", title);
        named("twitter:description", description);
    }

    /** Search engines leave the page out. */
    Head unlisted() {
        return named("robots", "noindex");
    }

    /** The address under which the page is to be known. */
    Head at(String url) {
        html.append("<link rel=\"canonical\" href=\"").append(Text.escaped(url)).append("\">\n");
        return property("og:url", url);
    }

    Head article(Instant publishedAt, Instant changedAt) {
        property("og:type", "article");
        property("article:published_time", publishedAt.toString());
        return property("article:modified_time", changedAt.toString());
    }

    /** Nothing inside the JSON can end the element: a less-than sign stands there only in its escaped form. */
    Head data(String jsonLd) {
        html.append("<script type=\"application/ld+json\">")
                .append(jsonLd.replace("<", "\\u003c"))
                .append("</script>\n");
        return this;
    }

    String html() {
        return html.toString();
    }

    private Head named(String name, String content) {
        return meta("name", name, content);
    }

    private Head property(String name, String content) {
        return meta("property", name, content);
    }

    private Head meta(String kind, String name, String content) {
        html.append("<meta ")
                .append(kind)
                .append("=\"")
                .append(name)
                .append("\" content=\"")
                .append(Text.escaped(content))
                .append("\">\n");
        return this;
    }
}
