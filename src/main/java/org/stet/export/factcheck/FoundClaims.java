package org.stet.export.factcheck;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What a search answers; nothing found is an empty object.
 *
 * @param nextPageToken null on the last page
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FoundClaims(List<FoundClaim> claims, String nextPageToken) {}
