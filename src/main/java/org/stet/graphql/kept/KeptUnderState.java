package org.stet.graphql.kept;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ToLongBiFunction;
import org.stet.graphql.WeighedCache;

/** Keeps values together with the public state that they were made under, and gives them again under that state alone. */
public final class KeptUnderState<K, V> {

    private final StateReadings readings;
    private final WeighedCache<K, Entry<V>> entries;

    /** @param state from before the work on the value began until after it had ended */
    private record Entry<V>(V value, UUID state) {}

    /** @param weight how many bytes an entry takes */
    public KeptUnderState(StateReadings readings, long maxBytes, ToLongBiFunction<K, V> weight) {
        this.readings = readings;
        this.entries = new WeighedCache<>(maxBytes, (key, entry) -> weight.applyAsLong(key, entry.value()));
    }

    /**
     * Asks for a value as it is under the state at this moment or later.
     *
     * @param asker is told on another thread, which it must not keep; with nothing when the value was made under another
     *     state, or the state cannot be read
     * @return whether there is a value, and the asker is told
     */
    public boolean ask(K key, Consumer<Optional<V>> asker) {
        Optional<Entry<V>> found = entries.find(key);
        found.ifPresent(entry -> readings.ask(
                now -> asker.accept(now.filter(entry.state()::equals).map(same -> entry.value()))));
        return found.isPresent();
    }

    /** The state that was the last to be read, to be remembered before the work on a value begins. */
    public Optional<UUID> state() {
        return readings.last();
    }

    /**
     * Keeps a value that was made just now, if the state is still the one from before. No state comes back, so it was
     * made under that one from its first look at the database to its last.
     */
    public void keep(K key, V value, Optional<UUID> before) {
        readings.ask(after -> {
            if (after.isPresent() && after.equals(before)) {
                entries.put(key, new Entry<>(value, after.get()));
            }
        });
    }

    /** Puts another form of the same value in its place, if it is still there. */
    public void replace(K key, V value, V form) {
        entries.find(key)
                .filter(entry -> entry.value() == value)
                .ifPresent(entry -> entries.put(key, new Entry<>(form, entry.state())));
    }
}
