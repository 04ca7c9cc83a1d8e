package dev.kedge.core.language.grammar;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/**
 * Keys of objects as the step language writes them: {@code table prices}, or {@code column close of prices} for a part.
 * Names are written as in {@link NameText}. They are in double quotes if the text could be read as another key.
 */
public final class KeyText {
    private static final String OF = " of ";

    private KeyText() {}

    /** {@return the text of a key} */
    public static String print(ObjectKey key) {
        String plain = text(key, key.name(), NameText.print(key.owner()));
        return isReadAs(key, plain) ? plain : text(key, quoted(key.name()), quoted(key.owner()));
    }

    private static String text(ObjectKey key, String name, String owner) {
        return words(key.kind()) + " " + (key.name().isEmpty() ? "" : name + OF) + owner;
    }

    private static boolean isReadAs(ObjectKey key, String text) {
        try {
            return parse(text).equals(key);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Parses the text of a key.
     *
     * @throws IllegalArgumentException if the text is not a key
     */
    public static ObjectKey parse(String text) {
        ObjectKey.Kind kind = Arrays.stream(ObjectKey.Kind.values())
                .filter(one -> text.startsWith(words(one) + " "))
                .max(Comparator.comparing(one -> words(one).length()))
                .orElseThrow(() -> new IllegalArgumentException(text + " begins with no kind of object"));
        String rest = text.substring(words(kind).length() + 1);
        int of = end(rest);
        return of < 0
                ? ObjectKey.of(kind, NameText.parse(rest))
                : new ObjectKey(
                        kind,
                        NameText.parse(rest.substring(of + OF.length())),
                        NameText.unquoted(rest.substring(0, of)));
    }

    /** The end of the name of a part; negative if the key is not that of a part. */
    private static int end(String rest) {
        boolean within = false;
        for (int i = 0; i < rest.length(); i++) {
            if (rest.charAt(i) == '"') {
                within = !within;
            } else if (!within && rest.startsWith(OF, i)) {
                return i;
            }
        }
        return -1;
    }

    private static String words(ObjectKey.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String quoted(QualifiedName name) {
        return name.schema().isEmpty() ? quoted(name.name()) : quoted(name.schema()) + "." + quoted(name.name());
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
