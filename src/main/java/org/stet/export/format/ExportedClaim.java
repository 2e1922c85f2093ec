package org.stet.export.format;

import org.stet.publication.archive.Archive;
import org.stet.publication.document.PublishedClaim;

/** A claim on its way into files. Some need its document's bytes alone, so it is read only when somebody asks. */
public final class ExportedClaim {

    private final byte[] json;
    private final Archive archive;
    private PublishedClaim claim;

    /** @param json the document as it was frozen, in UTF-8; nobody changes it from here on */
    public ExportedClaim(byte[] json, Archive archive) {
        this.json = json;
        this.archive = archive;
    }

    /** The document in UTF-8, to the letter. */
    public byte[] json() {
        return json;
    }

    public PublishedClaim claim() {
        if (claim == null) {
            claim = archive.claim(json);
        }
        return claim;
    }
}
