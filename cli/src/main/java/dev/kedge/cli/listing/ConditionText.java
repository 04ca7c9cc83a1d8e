package dev.kedge.cli.listing;

import dev.kedge.cli.console.AnsiStyle;
import dev.kedge.cli.console.Text;
import dev.kedge.runtime.PhaseCondition;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** Prints the conditions of applied revisions as text. */
public final class ConditionText {
    private static final String INDENT = " ".repeat(8);

    private ConditionText() {}

    /** Prints the conditions in lines of at most this width. */
    public static void print(List<PhaseCondition> conditions, int width, PrintWriter out) {
        long isTrue = conditions.stream().filter(PhaseCondition::isTrue).count();
        out.println("Conditions of applied revisions: " + conditions.size()
                + (conditions.isEmpty() ? "" : ", " + isTrue + " true"));
        for (PhaseCondition condition : conditions) {
            Optional<String> error = condition.error();
            String result = condition.isTrue() ? "true" : error.isPresent() ? "fails" : "not true";
            String style = condition.isTrue() ? "green" : error.isPresent() ? "yellow" : "red";
            out.println("    " + AnsiStyle.of(style, result) + "  " + condition.revision() + ", phase "
                    + condition.phase());
            String query = condition.query().replaceAll("\\s+", " ");
            out.println(INDENT + Text.cut(query, width - INDENT.length()));
            error.ifPresent(
                    said -> Text.wrap(said, width - INDENT.length()).forEach(line -> out.println(INDENT + line)));
        }
    }
}
