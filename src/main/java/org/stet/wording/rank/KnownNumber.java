package org.stet.wording.rank;

import java.math.BigDecimal;

/** @param text as it is written */
record KnownNumber(BigDecimal value, String text) {

    boolean isSame(KnownNumber other) {
        return value.compareTo(other.value) == 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
