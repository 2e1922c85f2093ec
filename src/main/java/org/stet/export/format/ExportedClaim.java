package org.stet.export.format;

import org.stet.publication.document.DocumentJson;
import org.stet.publication.document.PublishedClaim;

/** A claim on its way into files. Some need its document's bytes alone, so it is read only when somebody asks. */
public final class ExportedClaim {

    private final byte[] json;
    private final DocumentJson documents;
    private PublishedClaim claim;

    /** @param json the document as it was frozen, in UTF-8; nobody changes it from here on */
    public ExportedClaim(byte[] json, DocumentJson documents) {
        this.json = json;
        this.documents = documents;
    }

    /** The document in UTF-8, to the letter. */
    public byte[] json() {
        return json;
    }

    public PublishedClaim claim() {
        if (claim == null) {
            claim = documents.read(json, PublishedClaim.class);
        }
        return claim;
    }
}
