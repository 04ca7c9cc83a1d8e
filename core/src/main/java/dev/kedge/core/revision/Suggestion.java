package dev.kedge.core.revision;

import dev.kedge.core.diagnostic.EditDistance;
import dev.kedge.core.diagnostic.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Suggests what the user may have meant by a word that matches nothing. */
final class Suggestion {
    private static final int MOST = 3;
    private static final List<String> SYMBOLS = List.of("head", "heads", "base", "current");

    private Suggestion() {}

    /** A question with the most similar symbol or revisions, or else how to list them. */
    static Wording of(String wrong, List<RevisionHeader> revisions) {
        String word = wrong.toLowerCase(Locale.ROOT);
        List<RevisionHeader> near = near(word, revisions);
        if (!near.isEmpty()) {
            return Wording.plain("Did you mean " + RevisionNames.oneOf(near) + "?");
        }
        return SYMBOLS.stream()
                .filter(symbol -> EditDistance.between(word, symbol) <= tolerance(symbol))
                .min(Comparator.comparingInt(symbol -> EditDistance.between(word, symbol)))
                .map(symbol -> Wording.plain("Did you mean " + symbol + "?"))
                .orElseGet(() -> Wording.of("List them: {history}"));
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

    /** The word may be the start of an id, with one character missing or added. */
    private static int distanceToBeginning(String word, String id) {
        int least = Integer.MAX_VALUE;
        for (int length = word.length() - 1; length <= word.length() + 1; length++) {
            least = Math.min(
                    least, EditDistance.between(word, id.substring(0, Math.max(0, Math.min(length, id.length())))));
        }
        return least;
    }
}
