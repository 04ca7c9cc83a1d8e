package dev.kedge.adopt.java;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Converts SQL names to Java names of ASCII letters and digits: {@code order_items} is {@code OrderItems}. */
public final class CamelCase {
    /** Letters that are not a base letter with a mark. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ẞ', "SS"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "Ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "Oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'ı', "i"));

    private CamelCase() {}

    /** The name of a type; {@code kind} goes in front of one that begins with a digit. */
    public static String type(String name, String kind) {
        StringBuilder camel = new StringBuilder();
        words(name).forEach(word -> camel.append(capitalized(word)));
        return Character.isDigit(camel.charAt(0)) ? kind + camel : camel.toString();
    }

    /** The name of an accessor. */
    public static String accessor(String name) {
        List<String> words = words(name);
        StringBuilder camel = new StringBuilder(uncapitalized(words.get(0)));
        words.subList(1, words.size()).forEach(word -> camel.append(capitalized(word)));
        return Character.isDigit(camel.charAt(0)) ? "column" + camel : camel.toString();
    }

    /** The words of a name, at least one. */
    private static List<String> words(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints().forEach(c -> plain.append(plain(c)));
        List<String> words = new ArrayList<>();
        boolean shouted = plain.chars().noneMatch(Character::isLowerCase);
        for (String word : plain.toString().split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                words.add(shouted ? word.toLowerCase(Locale.ROOT) : word);
            }
        }
        if (words.isEmpty()) {
            StringBuilder codes = new StringBuilder();
            name.codePoints().forEach(c -> codes.append(code(c)));
            words.add(codes.toString());
        }
        return words;
    }

    /**
     * A letter without its mark. A letter of another script is replaced by its number, so that different names stay
     * different.
     */
    private static String plain(int c) {
        if (c < 0x80) {
            return Character.toString(c);
        }
        if (LETTERS.containsKey(c)) {
            return LETTERS.getOrDefault(c, "");
        }
        String base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .replaceAll("[^A-Za-z0-9]", "");
        return !base.isEmpty() ? base : Character.isLetterOrDigit(c) ? code(c) : " ";
    }

    private static String code(int c) {
        return "u" + Integer.toHexString(c);
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /**
     * The leading capitals become lower case, except the one that begins the next word: {@code URLPath}, {@code urlPath}.
     */
    private static String uncapitalized(String word) {
        int end = 0;
        while (end < word.length() && Character.isUpperCase(word.charAt(end))) {
            end++;
        }
        boolean acronym = end > 1 && end < word.length() && Character.isLowerCase(word.charAt(end));
        int small = acronym ? end - 1 : end;
        return word.substring(0, small).toLowerCase(Locale.ROOT) + word.substring(small);
    }
}
