package dev.kedge.processor.source;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.revision.SqlProblems;
import dev.kedge.core.sql.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads names and SQL in annotations, and rejects empty ones. */
public final class Expressions {
    private final Problems problems;

    public Expressions(Problems problems) {
        this.problems = problems;
    }

    /** A type; absent if the attribute is not written, blank, or has an unclosed quote or comment. */
    public Optional<String> type(Mirror mirror) {
        return name(mirror, "type", "type").filter(sql -> isSound(mirror, "type", sql));
    }

    /**
     * SQL that is not an expression, such as a type or bounds; absent if the attribute is not written or has an unclosed
     * quote or comment.
     */
    public Optional<String> text(Mirror mirror, String attribute) {
        return mirror.text(attribute).filter(sql -> isSound(mirror, attribute, sql));
    }

    /** Whether SQL has no unclosed quote or comment; otherwise reports it. */
    boolean isSound(Mirror mirror, String attribute, String sql) {
        List<Diagnostic> faults = SqlProblems.of(sql);
        faults.forEach(fault -> problems.report(mirror.site(attribute), fault));
        return faults.isEmpty();
    }

    /** Whether a key has no unclosed quote or comment; otherwise reports it. A key may begin with the plain name of a column, which
     * may contain quotes. */
    public boolean isSoundKey(Mirror mirror, String attribute, String key, Predicate<String> isColumn) {
        for (int end = key.length(); end > 0; end = key.lastIndexOf(' ', end - 1)) {
            if (isColumn.test(key.substring(0, end).strip())) {
                return isSound(mirror, attribute, key.substring(end));
            }
        }
        return isSound(mirror, attribute, key);
    }

    /** A name; absent if the attribute is not written, or if it is blank, which is reported. */
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
     * An SQL expression without leading and trailing blanks, which a text block adds; absent if the attribute is not
     * written, or if it is blank, which is reported.
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

    /** The expressions of an attribute that lists them. Unsound ones are reported and left out. */
    public List<Expression> sqls(Mirror mirror, String attribute) {
        List<Expression> all = new ArrayList<>();
        for (String written : mirror.texts(attribute)) {
            if (written.isBlank()) {
                problems.report(mirror.site(attribute), EntityCode.EXPRESSION_EMPTY, attribute);
            } else if (isSound(mirror, attribute, written.strip())) {
                all.add(new Expression(written.strip()));
            }
        }
        return all;
    }
}
