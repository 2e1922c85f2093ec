package org.stet.party;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a party is. */
@Enum("PartyKind")
@Description("What a party is.")
public enum PartyKind {
    @Description("A human being.")
    PERSON,
    @Description("A business.")
    COMPANY,
    @Description("A newspaper, broadcaster, news site or agency.")
    NEWS_OUTLET,
    @Description("A court, regulator, ministry or other part of a state.")
    PUBLIC_BODY,
    @Description("Anything else that acts under a name: a charity, a union, a research group.")
    ORGANISATION
}
