package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.schema.View;
import dev.kedge.core.schema.ViewOptions;
import dev.kedge.core.schema.ViewOptions.CheckOption;
import dev.kedge.core.sql.Expression;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A row of pg_class as a view. The names of its columns are part of its query. */
final class ViewRow {
    private static final String CHECK_OPTION = "check_option";
    private static final String BARRIER = "security_barrier";
    private static final String INVOKER = "security_invoker";
    private static final Set<String> OPTIONS = Set.of(CHECK_OPTION, BARRIER, INVOKER);

    private ViewRow() {}

    static View read(Row row, Names names) throws SQLException {
        boolean materialized = row.letter("kind") == 'm';
        return new View(
                names.of(row),
                query(row.text("query")),
                materialized,
                List.of(),
                options(Relations.parameters(row.texts("parameters")), row.optional("tablespace")),
                materialized && !row.flag("populated"),
                row.optional("comment"),
                List.of(),
                List.of(),
                List.of());
    }

    private static Expression query(String printed) {
        String text = printed.strip();
        return new Expression(text.endsWith(";") ? text.substring(0, text.length() - 1) : text);
    }

    private static ViewOptions options(List<StorageParameter> all, Optional<String> tablespace) {
        return new ViewOptions(
                value(all, CHECK_OPTION)
                        .map(value -> CheckOption.valueOf(value.toUpperCase(Locale.ROOT)))
                        .orElse(CheckOption.NONE),
                value(all, BARRIER).filter(ViewRow::isOn).isPresent(),
                value(all, INVOKER).filter(ViewRow::isOn).isPresent(),
                all.stream()
                        .filter(parameter -> !OPTIONS.contains(parameter.name()))
                        .toList(),
                tablespace);
    }

    private static Optional<String> value(List<StorageParameter> all, String name) {
        return all.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(StorageParameter::value)
                .findFirst();
    }

    /**
     * Reads a truth value, which the server stores as it was written: {@code true}, {@code on}, {@code yes}, {@code 1}
     * or an abbreviation of a word.
     */
    private static boolean isOn(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return "true".startsWith(lower) || "yes".startsWith(lower) || lower.equals("on") || lower.equals("1");
    }
}
