package org.stet.browser;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.FigureTable;

/** What the pages cost on the machine that this runs on: told, and never judged. No part of the build; it is asked for by name. */
@BrowserTest
class Figures {

    private static final int LOADS = 5;

    @Test
    void ofAReadersFirstLoad(Newsroom newsroom) {
        FigureTable table = new FigureTable("First load, median of " + LOADS + " with an empty cache");
        tell(table, "the list", newsroom.desk(), "/");
        tell(table, "a claim", newsroom.desk(), SamplePages.readersClaim());
        table.print();
    }

    private static void tell(FigureTable table, String page, DeskInABrowser desk, String path) {
        FirstLoad load = FirstLoad.medianOf(LOADS, desk, path);
        table.row(page + ": script over the wire", "%,d bytes", load.scriptBytes());
        table.row(page + ": everything over the wire", "%,d bytes", load.bytes());
        table.row(page + ": requests", "%d", load.requests());
        table.row(page + ": first contentful paint", "%d ms", load.firstPaint());
        table.row(page + ": largest contentful paint", "%d ms", load.largestPaint());
    }

    @Test
    void ofAnArticleOf10000WordsWith300Claims(Newsroom newsroom) {
        LongArticle article = LongArticle.recorded();
        // Whoever comes with a trace of each step is slower.
        newsroom.edith();
        BrowserContext window = newsroom.desk().opensAWindowOf("edith").orElseThrow();
        try {
            FigureTable table = new FigureTable("An article of 10,000 words with 300 claims");
            new ArticleAtWork(window, article).tells(table);
            table.print();
        } finally {
            window.close();
        }
    }

    /** The one in the middle. */
    static long median(List<Long> figures) {
        return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
    }
}
