package org.stet.graphql;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongBiFunction;

/** Holds what can be made again, within a bound of bytes. What was asked for the longest time ago leaves first. */
public final class WeighedCache<K, V> {

    private final long maxBytes;
    private final ToLongBiFunction<K, V> weight;
    private final Map<K, V> entries = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /** @param weight how many bytes an entry takes, the same however often it is asked */
    public WeighedCache(long maxBytes, ToLongBiFunction<K, V> weight) {
        this.maxBytes = maxBytes;
        this.weight = weight;
    }

    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(entries.get(key));
    }

    public synchronized void put(K key, V value) {
        remove(key);
        if (weight.applyAsLong(key, value) > maxBytes) {
            return;
        }
        entries.put(key, value);
        bytes += weight.applyAsLong(key, value);
        Iterator<Map.Entry<K, V>> leastUsed = entries.entrySet().iterator();
        while (bytes > maxBytes) {
            Map.Entry<K, V> leaving = leastUsed.next();
            bytes -= weight.applyAsLong(leaving.getKey(), leaving.getValue());
            leastUsed.remove();
        }
    }

    private void remove(K key) {
        V gone = entries.remove(key);
        if (gone != null) {
            bytes -= weight.applyAsLong(key, gone);
        }
    }

    public synchronized long bytes() {
        return bytes;
    }
}
