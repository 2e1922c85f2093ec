package org.stet.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.stet.publication.document.House;

/** The pages that are not about one claim. */
@ApplicationScoped
class HousePages {

    private final House house;

    HousePages(House house) {
        this.house = house;
    }

    /** A page for readers. */
    Page open() {
        return Page.found(head());
    }

    /** A page that is for the desk, or for somebody on the way to it. */
    Page closed() {
        return Page.found(head().unlisted());
    }

    Page unknown() {
        return Page.unknown(new Head(house.name(), "Not found – " + house.name(), "There is no page at this address."));
    }

    private Head head() {
        return new Head(
                house.name(),
                house.name(),
                "Claims that %s has checked: who made them, through whom they reached print, what those concerned say, and whether they hold."
                        .formatted(house.name()));
    }
}
