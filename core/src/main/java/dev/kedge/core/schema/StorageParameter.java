package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A storage parameter of a table or index (manual, CREATE TABLE and CREATE INDEX). Parameters that PostgreSQL treats
 * alike are equal: {@code FILLFACTOR=070} and {@code fillfactor=70}, {@code on} and {@code true}. SQL gets the value as
 * it was written.
 *
 * @param name its name, such as {@code fillfactor}
 * @param value its value as text
 */
@Experimental
public record StorageParameter(String name, String value) {
    /** The only parameter that accepts {@code on} but not {@code true}. */
    private static final String WORDS_ONLY = "buffering";

    private static final Map<String, String> FLAGS =
            Map.of("on", "true", "yes", "true", "true", "true", "off", "false", "no", "false", "false", "false");

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]*");

    /**
     * Normalizes the name.
     *
     * @param name its name, such as {@code fillfactor}
     * @param value its value as text
     */
    public StorageParameter {
        name = name.strip().toLowerCase(Locale.ROOT);
        value = value.strip();
    }

    /** The value in the spelling by which parameters are compared. */
    private String canonical() {
        if (NUMBER.matcher(value).matches()) {
            BigDecimal number = new BigDecimal(value);
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        String word = value.toLowerCase(Locale.ROOT);
        if (name.equals(WORDS_ONLY)) {
            return word;
        }
        return FLAGS.getOrDefault(word, value);
    }

    /** {@return the parameter as WITH and SET accept it, such as {@code fillfactor=70}} */
    public String sql() {
        boolean plain = NUMBER.matcher(value).matches() || WORD.matcher(value).matches();
        return name + "=" + (plain ? value : "'" + value.replace("'", "''") + "'");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StorageParameter parameter
                && name.equals(parameter.name)
                && canonical().equals(parameter.canonical());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, canonical());
    }

    @Override
    public String toString() {
        return name + "=" + value;
    }
}
