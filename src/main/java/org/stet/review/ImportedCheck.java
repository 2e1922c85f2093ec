package org.stet.review;

import java.util.UUID;
import org.stet.review.scale.Verdict;

/**
 * The check that another house made of a claim.
 *
 * @param publisher that house, a party
 * @param url null when it shows the check nowhere
 * @param label its own label; null when the claim is not ratable
 * @param verdict what the label stands for; null when the claim is not ratable
 * @param noEvidenceNote null when nothing is said
 */
public record ImportedCheck(
        UUID claim,
        int contentVersion,
        UUID publisher,
        String url,
        String label,
        Verdict verdict,
        String rationale,
        String noEvidenceNote) {}
