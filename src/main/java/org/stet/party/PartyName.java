package org.stet.party;

import java.util.List;

/**
 * A party as another house writes it.
 *
 * @param kind null when that is not known
 */
public record PartyName(String name, PartyKind kind, List<String> sameAs) {}
