package dev.kedge.core.sql;

import dev.kedge.core.stability.Internal;
import java.util.OptionalInt;

/** What PostgreSQL's text can hold: every character but U+0000, and no half of a surrogate pair. */
@Internal
public final class StorableText {
    private StorableText() {}

    /** The offset of the first character that PostgreSQL cannot store; absent if there is none. */
    public static OptionalInt fault(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return OptionalInt.of(i);
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return OptionalInt.of(i);
                }
                i++;
            }
        }
        return OptionalInt.empty();
    }

    /** The character at this offset as Unicode writes it, such as {@code U+0000}. */
    public static String name(String text, int offset) {
        return String.format("U+%04X", (int) text.charAt(offset));
    }
}
