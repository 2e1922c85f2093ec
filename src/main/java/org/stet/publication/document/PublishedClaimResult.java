package org.stet.publication.document;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

/** What readers are answered about a claim. */
@Union
@Description("What readers are answered about a claim that was published: its document, or what became of it.")
public sealed interface PublishedClaimResult permits PublishedClaim, WithdrawnClaim, RedactedClaim {}
