package org.stet.evidence;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What kind of thing the evidence is. */
@Enum("EvidenceType")
@Description("What kind of thing the evidence is.")
public enum EvidenceType {
    @Description("A record kept by a public body: a register, a statute, minutes.")
    OFFICIAL_RECORD,
    @Description("A document filed with or issued by a court.")
    COURT_FILING,
    @Description("A document that a company had to file: an annual report, a notice to an exchange.")
    COMPANY_FILING,
    @Description("Structured data.")
    DATASET,
    @Description("A piece of research, reviewed or not.")
    STUDY,
    @Description("What somebody said to us.")
    INTERVIEW,
    @Description("The written record of what was said elsewhere.")
    TRANSCRIPT,
    @Description("What somebody gave to the press.")
    PRESS_RELEASE,
    @Description("A piece of journalism.")
    NEWS_REPORT,
    @Description("A post on a social network.")
    SOCIAL_POST,
    @Description("A photograph or another still image.")
    PHOTO,
    @Description("A moving image, with or without sound.")
    VIDEO,
    @Description("What we saw or tried ourselves.")
    OWN_OBSERVATION,
    @Description("What we worked out ourselves.")
    OWN_CALCULATION,
    @Description("The judgement of somebody who knows the field.")
    EXPERT_OPINION,
    @Description("Anything else.")
    OTHER
}
