package dev.kedge.core.revision;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody may have meant by a word that fits nothing. */
final class NearMiss {
    private static final int MOST = 3;
    private static final List<String> SYMBOLS = List.of("head", "heads", "base", "current");

    private NearMiss() {}

    /** A question that names the nearest symbol or revisions, or else how to list them. */
    static String of(String wrong, List<RevisionHeader> revisions) {
        String word = wrong.toLowerCase(Locale.ROOT);
        List<RevisionHeader> near = near(word, revisions);
        if (!near.isEmpty()) {
            return "Did you mean " + Named.oneOf(near) + "?";
        }
        return SYMBOLS.stream()
                .filter(symbol -> distance(word, symbol) <= tolerance(symbol))
                .min(Comparator.comparingInt(symbol -> distance(word, symbol)))
                .map(symbol -> "Did you mean " + symbol + "?")
                .orElse("List them: kedge history");
    }

    private static List<RevisionHeader> near(String word, List<RevisionHeader> revisions) {
        int best = revisions.stream()
                .mapToInt(r -> distanceToBeginning(word, r.id()))
                .min()
                .orElse(Integer.MAX_VALUE);
        if (best <= tolerance(word)) {
            return revisions.stream()
                    .filter(r -> distanceToBeginning(word, r.id()) == best)
                    .limit(MOST)
                    .toList();
        }
        return word.length() < Target.SHORTEST_PREFIX
                ? List.of()
                : revisions.stream()
                        .filter(r -> r.folder().contains(word))
                        .limit(MOST)
                        .toList();
    }

    /** One wrong character, or two in a long word. */
    private static int tolerance(String word) {
        return word.length() < Target.SHORTEST_PREFIX ? 0 : word.length() <= 6 ? 1 : 2;
    }

    /** The word may be the beginning of an id, with a character too many or too few. */
    private static int distanceToBeginning(String word, String id) {
        int least = Integer.MAX_VALUE;
        for (int length = word.length() - 1; length <= word.length() + 1; length++) {
            least = Math.min(least, distance(word, id.substring(0, Math.max(0, Math.min(length, id.length())))));
        }
        return least;
    }

    /** How many characters were left out, added, mistaken or swapped with their neighbours. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
