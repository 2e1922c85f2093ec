package org.stet.review;

import java.util.Map;
import java.util.UUID;

/**
 * What readers would see of a claim, as digests. An approval keeps them, so that publishing can name the fields that
 * changed since, although the claim's content did not: a party was renamed, an article is no longer public.
 */
public interface PreviewDigest {

    /**
     * A digest per field of the public document. What changes by itself, such as the date of publishing and silence that
     * follows from a deadline, is left out. Called in the transaction of the approval, after the finding was written.
     */
    Map<String, String> fields(UUID claimId);
}
