package dev.kedge.core.revision;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Internal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints phases as one script for psql that stops at the first error. It uses transactions for the phases that allow
 * them.
 */
@Internal
public final class PsqlScript {
    /** Overrides settings of the role that would affect generated SQL. Every supported server has them. */
    private static final String SETTINGS = Stream.of(
                    RunSetting.ROW_SECURITY,
                    RunSetting.DEFAULT_TABLESPACE,
                    RunSetting.DEFAULT_TABLE_ACCESS_METHOD,
                    RunSetting.STATEMENT_TIMEOUT)
            .map(it -> "SET " + it.setting() + " = " + Literal.quote(it.value()) + ";")
            .collect(Collectors.joining(" "));

    private PsqlScript() {}

    /**
     * {@return the script of phases for a database}
     *
     * @param schema the default schema of the database
     * @param phases the phases, in order
     */
    public static String print(String schema, List<Phase> phases) {
        StringBuilder script = new StringBuilder("\\set ON_ERROR_STOP on\n");
        script.append("SET search_path = ")
                .append(RunSetting.searchPath(schema))
                .append(";\n");
        script.append(SETTINGS).append('\n');
        for (Phase phase : phases) {
            script.append("\n-- ").append(phase.header());
            script.append(phase.title().isEmpty() ? "" : ": " + phase.title()).append('\n');
            script.append(body(phases, phase));
        }
        return script.toString();
    }

    private static String body(List<Phase> all, Phase phase) {
        String sql = phase.sql().strip() + "\n";
        if (phase.mode() == Mode.BATCH) {
            // psql has no batches, so all rows are updated at once
            return RowsSlot.in(sql).map(slot -> slot.fill("true")).orElse(sql);
        }
        String checks = BodyCheck.dueAfter(all, phase).stream()
                .map(check -> check.sql() + ";\n")
                .collect(Collectors.joining());
        return phase.mode() == Mode.TX ? "BEGIN;\n" + sql + checks + "COMMIT;\n" : sql;
    }
}
