package org.stet.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Why a mutation changed nothing. The names are a public contract: they are added to, never renamed. */
@Enum("UserErrorCode")
@Description("Why a mutation changed nothing.")
public enum UserErrorCode {
    @Description("A value is missing or blank.")
    REQUIRED,
    @Description("A text is longer, or a list has more elements, than is allowed.")
    TOO_LONG,
    @Description("A text holds control characters or half of a surrogate pair.")
    INVALID_TEXT,
    @Description("Not an absolute http or https address.")
    INVALID_URL,
    @Description("A date that does not fit its precision, or does not exist.")
    INVALID_DATE,
    @Description("A moment that may not lie where it does, such as a sending in the future.")
    INVALID_TIME,
    @Description("Not a BCP 47 language tag.")
    INVALID_LANGUAGE,
    @Description("A value outside its range, or one that does not go with the others.")
    INVALID_VALUE,
    @Description("Nothing has this id.")
    UNKNOWN_ID,
    @Description("The id belongs to a thing of another type.")
    WRONG_TYPE,
    @Description("Somebody changed the thing since it was read.")
    STALE_VERSION,
    @Description("The requestId was used before, with another input.")
    REQUEST_ID_REUSED,
    @Description("The thing is there already.")
    ALREADY_EXISTS,
    @Description("The thing's state does not allow this.")
    ILLEGAL_TRANSITION,
    @Description("The passage's quote does not occur in the text.")
    PASSAGE_NOT_FOUND,
    @Description("The passage's quote occurs more than once and its context does not decide.")
    PASSAGE_AMBIGUOUS,
    @Description("The relation would lead back to where it began.")
    CIRCULAR_RELATION,
    @Description("The hops of the attribution are in an order that no chain can have.")
    INVALID_HOP_ORDER,
    @Description("The same person may not do this: a second pair of eyes is needed.")
    FOUR_EYES,
    @Description("The claim has an open blocker.")
    BLOCKED,
    @Description("Something that readers would see was changed since the approval.")
    CHANGED_SINCE_APPROVAL,
    @Description("This member is not among those who may do this to this thing.")
    NOT_ALLOWED,
    @Description("Nothing would change.")
    NOTHING_TO_CHANGE,
    @Description("Somebody else saved something at the same moment that rules this out.")
    CONFLICT
}
