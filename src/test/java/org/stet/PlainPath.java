package org.stet;

import io.restassured.internal.path.json.ConfigurableJsonSlurper;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads paths that are nothing but names and indexes by itself, just as Groovy reads them. RestAssured compiles a class
 * for each look into an answer, which takes longer than the request; whatever is more than plain it still does.
 */
final class PlainPath extends JsonPath {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]\\w*(\\[\\d+])*(\\.[A-Za-z]\\w*(\\[\\d+])*)*");
    private static final Pattern STEP = Pattern.compile("(\\w+)|\\[(\\d+)]");
    private static final Object UNKNOWN = new Object();

    private final Object answer;
    private String root = "";

    PlainPath(String json) {
        super(json);
        answer = new ConfigurableJsonSlurper(NumberReturnType.FLOAT_AND_DOUBLE).parseText(json);
    }

    @Override
    public JsonPath setRootPath(String path) {
        root = path;
        return super.setRootPath(path);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get(String path) {
        String whole = root.isEmpty() ? path : root + (path.startsWith("[") ? "" : ".") + path;
        Object found = PLAIN.matcher(whole).matches() ? find(whole) : UNKNOWN;
        return found == UNKNOWN ? super.get(path) : (T) found;
    }

    /** Where the way ends early, whether that is null or a fault is for RestAssured to say. */
    private Object find(String path) {
        Object at = answer;
        for (Matcher step = STEP.matcher(path); step.find(); ) {
            at = step.group(1) != null ? property(at, step.group(1)) : element(at, Integer.parseInt(step.group(2)));
            if (at == UNKNOWN || (at == null && step.end() < path.length())) {
                return UNKNOWN;
            }
        }
        return at;
    }

    private static Object property(Object of, String name) {
        if (of instanceof Map<?, ?> object) {
            return object.get(name);
        }
        return of instanceof List<?> list ? properties(list, name) : UNKNOWN;
    }

    /** A name asked of a list is asked of its elements, those that are null apart. */
    private static Object properties(List<?> list, String name) {
        List<Object> values = new ArrayList<>();
        for (Object element : list) {
            Object value = element == null ? null : property(element, name);
            if (value == UNKNOWN) {
                return UNKNOWN;
            }
            if (element != null) {
                values.add(value);
            }
        }
        return values;
    }

    private static Object element(Object of, int index) {
        return of instanceof List<?> list && index < list.size() ? list.get(index) : UNKNOWN;
    }
}
