package org.stet.attribution;

import java.util.List;
import java.util.UUID;
import org.stet.graphql.NodeType;

/** One attribution with everybody in it, as the desk knows them. */
record Chain(UUID attribution, UUID claim, List<ChainHop> hops) {

    String sentence() {
        return Sentence.of(hops.stream().map(ChainHop::link).toList());
    }

    /** The originator as the desk knows it. Whoever speaks for it is not another one. */
    Origin origin() {
        return origin(hops.get(0).form());
    }

    /** The originator in the form in which it leaves the desk. */
    Origin origin(SourceForm form) {
        ChainHop originator = hops.get(0);
        UUID identity = originator.party() == null
                ? attribution
                : NodeType.PARTY.uuid(originator.party().id()).orElseThrow();
        return new Origin(attribution, identity, form);
    }
}
