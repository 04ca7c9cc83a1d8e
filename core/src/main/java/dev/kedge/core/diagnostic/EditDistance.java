package dev.kedge.core.diagnostic;

import dev.kedge.core.stability.Internal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The edit distance of two words, to suggest corrections: the optimal string alignment distance. */
@Internal
public final class EditDistance {
    private EditDistance() {}

    /**
     * {@return the number of characters that were left out, added, replaced, or swapped with their neighbours}
     *
     * @param a one word
     * @param b the other word
     */
    public static int between(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    /**
     * {@return the distance of two names whose case and punctuation do not matter: that of their letters and digits}
     *
     * @param a one name
     * @param b the other name
     */
    public static int betweenNames(String a, String b) {
        return between(letters(a), letters(b));
    }

    /**
     * {@return the known name that is nearest to a word; absent if none is similar enough} Case and punctuation do not
     * matter.
     *
     * @param word the word
     * @param known the known names
     * @param lettersForEach for how many letters of the word one may be wrong; one always may
     */
    public static Optional<String> nearest(String word, Collection<String> known, int lettersForEach) {
        int most = Math.max(1, letters(word).length() / lettersForEach);
        return known.stream()
                .min(Comparator.comparingInt(name -> betweenNames(word, name)))
                .filter(name -> betweenNames(word, name) <= most);
    }

    /**
     * {@return the letters and digits of a name in lower case}
     *
     * @param name the name
     */
    public static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
