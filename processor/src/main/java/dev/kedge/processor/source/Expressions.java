package dev.kedge.processor.source;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.revision.SqlProblems;
import dev.kedge.core.sql.Expression;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads names and SQL out of annotations: what is written there must say something. */
public final class Expressions {
    private final Problems problems;

    public Expressions(Problems problems) {
        this.problems = problems;
    }

    /** A written type; absent if none is written, a blank one or one without an end. */
    public Optional<String> type(Mirror mirror) {
        return name(mirror, "type", "type").filter(sql -> isSound(mirror, "type", sql));
    }

    /** Written SQL that is no expression, such as a type or bounds; absent if none is written, or what has no end. */
    public Optional<String> text(Mirror mirror, String attribute) {
        return mirror.text(attribute).filter(sql -> isSound(mirror, attribute, sql));
    }

    /** Whether SQL can be read to its end by itself; what is wrong with it is reported. */
    boolean isSound(Mirror mirror, String attribute, String sql) {
        List<Diagnostic> faults = SqlProblems.of(sql);
        faults.forEach(fault -> problems.report(mirror.site(attribute), fault));
        return faults.isEmpty();
    }

    /** The same of a key, which may begin with a column's name as it is, quotes in it included. */
    public boolean isSoundKey(Mirror mirror, String attribute, String key, Predicate<String> isColumn) {
        for (int end = key.length(); end > 0; end = key.lastIndexOf(' ', end - 1)) {
            if (isColumn.test(key.substring(0, end).strip())) {
                return isSound(mirror, attribute, key.substring(end));
            }
        }
        return isSound(mirror, attribute, key);
    }

    /** A written name; absent if none is written or a blank one, which is a mistake. */
    public Optional<String> name(Mirror mirror, String attribute, String what) {
        Optional<String> written =
                mirror.has(attribute) ? Optional.of(mirror.text(attribute).orElse("")) : Optional.empty();
        if (written.filter(String::isBlank).isPresent()) {
            problems.report(mirror.site(attribute), EntityCode.NAME_EMPTY, what);
            return Optional.empty();
        }
        return written;
    }

    /**
     * A written SQL expression without the blanks around it, which a text block adds; absent if none is written, or a blank
     * one, which is a mistake.
     */
    public Optional<Expression> sql(Mirror mirror, String attribute) {
        Optional<String> written = mirror.text(attribute);
        if (written.filter(String::isBlank).isPresent()) {
            problems.report(mirror.site(attribute), EntityCode.EXPRESSION_EMPTY, attribute);
            return Optional.empty();
        }
        return written.map(String::strip)
                .filter(sql -> isSound(mirror, attribute, sql))
                .map(Expression::new);
    }
}
