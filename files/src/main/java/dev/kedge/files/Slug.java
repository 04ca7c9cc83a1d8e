package dev.kedge.files;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The part of a folder's name that is derived from the message, for readers: {@code a-z}, {@code 0-9} and single
 * underscores, at most 40 characters.
 *
 * <p>Only these characters are safe on every file system, in every archive and in every shell. Accents are removed, Greek
 * and Cyrillic are transliterated, and other scripts, which cannot be transliterated without knowing the language, are left
 * out. If nothing remains of the message, the folder's name ends with the revision's id.
 */
final class Slug {
    private static final int LONGEST = 40;

    /** Letters that are not a base letter with a mark, and their transliteration. */
    private static final Map<Integer, String> SPELLED = spelled(
            // Latin
            "ß ss æ ae œ oe ø o ł l đ d ð d þ th ı i ħ h ŋ ng ə e ĸ k ŧ t ſ s",
            // Greek
            "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o",
            // Russian, Bulgarian
            "а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh"
                    + " щ shch ы y э e ю yu я ya",
            // Ukrainian, Belarusian, Serbian, Macedonian
            "є ye і i ґ g ђ dj ј j љ lj њ nj ћ c ѕ dz џ dz");

    /** Cyrillic letters without a sound of their own. */
    private static final String SILENT = "ьъ’ʼ";

    private Slug() {}

    private static Map<Integer, String> spelled(String... alphabets) {
        Map<Integer, String> spelled = new HashMap<>();
        for (String alphabet : alphabets) {
            String[] words = alphabet.split(" ", -1);
            for (int i = 0; i < words.length; i += 2) {
                spelled.put(words[i].codePointAt(0), words[i + 1]);
            }
        }
        return Map.copyOf(spelled);
    }

    /** The slug of a message; empty if no letter or digit of it can be transliterated. */
    static String of(String message) {
        String slug = latin(message).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("_[^_]*$", "");
    }

    /** Unicode decomposes й into и with a mark, so it is transliterated like и. */
    private static String latin(String message) {
        StringBuilder latin = new StringBuilder();
        String lower = Normalizer.normalize(message, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        lower.codePoints()
                .filter(c -> !isMark(c) && SILENT.indexOf(c) < 0)
                .forEach(c -> latin.append(SPELLED.getOrDefault(c, Character.toString(c))));
        return latin.toString();
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || character == 0xAD
                || character == 0x200B;
    }
}
