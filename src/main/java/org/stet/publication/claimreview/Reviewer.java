package org.stet.publication.claimreview;

import java.util.Map;

/**
 * Who made a check.
 *
 * @param url null when it is not known
 */
record Reviewer(String name, String url) {

    Map<String, Object> organization() {
        return SchemaOrg.of("Organization").with("name", name).with("url", url).properties();
    }
}
