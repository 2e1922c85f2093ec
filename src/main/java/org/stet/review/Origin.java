package org.stet.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.stet.review.scale.Verdict;

/**
 * What an imported check brought along, as it is kept.
 *
 * @param id its publisher, a party
 * @param url null when its publisher shows it nowhere
 * @param label the publisher's own label; null when the claim is not ratable
 * @param verdict what the label stands for
 */
@Embeddable
record Origin(
        UUID id,
        String url,
        String label,
        @Enumerated(EnumType.STRING) Verdict verdict) {}
