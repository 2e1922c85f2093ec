package org.stet.publication.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stet.publication.claimreview.Documents;

class DocumentJsonTest {

    @Test
    void aDocumentReadsBackAsItWasWritten() {
        PublishedClaim claim = Documents.full().claim();
        String written = Documents.JSON.write(claim);

        assertThat(Documents.JSON.read(written, PublishedClaim.class)).isEqualTo(claim);
        assertThat(written).doesNotContain("\n", "null");
    }
}
