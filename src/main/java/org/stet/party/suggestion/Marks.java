package org.stet.party.suggestion;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.stet.wording.TextPart;

/** Which characters of a name were found. */
final class Marks {

    private final BitSet marked = new BitSet();

    Marks mark(int start, int end) {
        marked.set(start, end);
        return this;
    }

    /** The name in pieces, each all marked or all not. */
    List<TextPart> parts(String name) {
        List<TextPart> parts = new ArrayList<>();
        for (int start = 0; start < name.length(); ) {
            boolean found = marked.get(start);
            int next = found ? marked.nextClearBit(start) : marked.nextSetBit(start);
            int end = next < 0 ? name.length() : Math.min(next, name.length());
            parts.add(new TextPart(name.substring(start, end), found));
            start = end;
        }
        return parts;
    }
}
