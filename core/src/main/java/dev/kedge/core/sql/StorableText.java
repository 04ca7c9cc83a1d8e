package dev.kedge.core.sql;

import dev.kedge.core.stability.Internal;
import java.util.OptionalInt;

/** Checks which text PostgreSQL can store: every character except U+0000 and unpaired surrogates. */
@Internal
public final class StorableText {
    private StorableText() {}

    /**
     * {@return the offset of the first character that PostgreSQL cannot store; absent if it can store all}
     *
     * @param text the text
     */
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

    /**
     * {@return the character at an offset in Unicode notation, such as {@code U+0000}}
     *
     * @param text the text
     * @param offset the offset of the character
     */
    public static String name(String text, int offset) {
        return String.format("U+%04X", (int) text.charAt(offset));
    }
}
