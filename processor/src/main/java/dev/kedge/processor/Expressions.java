package dev.kedge.processor;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.sql.Expression;
import java.util.Optional;

/** Reads names and SQL out of annotations: what is written there must say something. */
final class Expressions {
    private final Problems problems;

    Expressions(Problems problems) {
        this.problems = problems;
    }

    /** A written name; absent if none is written or a blank one, which is a mistake. */
    Optional<String> name(Mirror mirror, String attribute, String what) {
        Optional<String> written =
                mirror.has(attribute) ? Optional.of(mirror.text(attribute).orElse("")) : Optional.empty();
        if (written.filter(String::isBlank).isPresent()) {
            problems.report(mirror.site(attribute), Code.NAME_EMPTY, what);
            return Optional.empty();
        }
        return written;
    }

    /**
     * A written SQL expression without the blanks around it, which a text block adds; absent if none is written, or a blank
     * one, which is a mistake.
     */
    Optional<Expression> sql(Mirror mirror, String attribute) {
        Optional<String> written = mirror.text(attribute);
        if (written.filter(String::isBlank).isPresent()) {
            problems.report(mirror.site(attribute), Code.EXPRESSION_EMPTY, attribute);
            return Optional.empty();
        }
        return written.map(String::strip).map(Expression::new);
    }
}
