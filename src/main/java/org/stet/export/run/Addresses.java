package org.stet.export.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.publication.document.House;

/** Where the files of an export can be downloaded. */
@ApplicationScoped
class Addresses {

    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.jws";

    private final House house;

    Addresses(House house) {
        this.house = house;
    }

    String of(UUID export, String file) {
        return house.at("/export/runs/" + NodeType.EXPORT.id(export) + "/" + file);
    }
}
