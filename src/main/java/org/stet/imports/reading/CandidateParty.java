package org.stet.imports.reading;

import java.util.List;
import org.stet.party.PartyKind;

/**
 * Who made the claim.
 *
 * @param kind null when the file has a bare name
 */
public record CandidateParty(String name, PartyKind kind, List<String> sameAs) {}
