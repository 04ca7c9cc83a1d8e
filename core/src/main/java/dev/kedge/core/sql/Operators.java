package dev.kedge.core.sql;

import dev.kedge.core.stability.Internal;
import java.util.Set;

/** The symbols of operators (manual, chapter 9). */
@Internal
public final class Operators {
    private static final String CHARACTERS = "+-*/<>=~!@#%^&|`?";

    /** Those that PostgreSQL has itself: to mention one says nothing of another operator of the same symbol. */
    private static final Set<String> COMMON =
            Set.of(("= < > <= >= <> != + - * / % ^ & | ~ # << >> || && @ @@ @> <@ ! !! -> ->> #>"
                            + " #>> ? ?| ?& #- @? |/ ||/ ~~ ~~* !~~ !~~* ~* !~ !~* ~=~ ~<~ ~>~ ~<=~ ~>=~ <-> &< &> &<| |&> <<| |>> <^ >^"
                            + " -|- ~= ?- ?# ?-| ?|| ## @-@ @@@ *= *<> *< *> *<= *>= <% %> <<% %>> >>= <<= ^@")
                    .split(" "));

    private Operators() {}

    /** Whether a symbol is an operator that PostgreSQL does not have itself. */
    public static boolean isOwn(String symbol) {
        return !symbol.isEmpty()
                && symbol.chars().allMatch(c -> CHARACTERS.indexOf(c) >= 0)
                && !COMMON.contains(symbol);
    }
}
