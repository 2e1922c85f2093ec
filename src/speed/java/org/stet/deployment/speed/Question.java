package org.stet.deployment.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.IntFunction;

/**
 * Something that clients ask of the program again and again.
 *
 * @param name by which it is asked for alone, and under which another server's directory has its own query for it
 * @param title what it is, in words
 * @param requests the first, the second and so on
 * @param floor what the same answer costs the database at least; null when nothing is compared
 * @param ids what another server asks about; null when it is asked for the same thing each time
 */
record Question(String name, String title, IntFunction<Request> requests, Floor floor, IntFunction<String> ids) {

    /**
     * Statements that find the same.
     *
     * @param tables makes the same JSON out of the desk's tables
     * @param documents finds the published documents that the answer is taken from, as they are
     * @param parameters of both
     * @param place of what the first one makes in the program's answer, as a JSON pointer
     */
    record Floor(String tables, String documents, IntFunction<Object[]> parameters, String place) {

        /** Without what no statement over the tables says: what the desk works out of many rows. */
        JsonNode of(JsonNode answer) {
            JsonNode found = answer.at(place);
            for (String workedOut : new String[] {"sentence", "independentOriginCount", "onlyOneUnnamed"}) {
                found.findParents(workedOut).forEach(parent -> ((ObjectNode) parent).remove(workedOut));
            }
            return found;
        }
    }
}
