package dev.kedge.core.sql;

import dev.kedge.core.stability.Internal;
import java.util.Set;

/** The symbols of operators (manual, Functions and Operators). */
@Internal
public final class Operators {
    private static final String CHARACTERS = "+-*/<>=~!@#%^&|`?";

    /** The built-in operators. A text that mentions one need not mean a declared operator with the same symbol. */
    private static final Set<String> COMMON =
            Set.of(("= < > <= >= <> != + - * / % ^ & | ~ # << >> || && @ @@ @> <@ ! !! -> ->> #>"
                            + " #>> ? ?| ?& #- @? |/ ||/ ~~ ~~* !~~ !~~* ~* !~ !~* ~=~ ~<~ ~>~ ~<=~ ~>=~ <-> &< &> &<| |&> <<| |>> <^ >^"
                            + " -|- ~= ?- ?# ?-| ?|| ## @-@ @@@ *= *<> *< *> *<= *>= <% %> <<% %>> >>= <<= ^@")
                    .split(" "));

    private Operators() {}

    /**
     * {@return whether a symbol is an operator that is not built in}
     *
     * @param symbol the symbol
     */
    public static boolean isOwn(String symbol) {
        return !symbol.isEmpty()
                && symbol.chars().allMatch(c -> CHARACTERS.indexOf(c) >= 0)
                && !COMMON.contains(symbol);
    }
}
