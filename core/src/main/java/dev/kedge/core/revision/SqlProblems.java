package dev.kedge.core.revision;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.sql.SqlFaults;
import dev.kedge.core.sql.SqlFaults.Fault;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reports the faults of SQL text as diagnostics: unterminated quotes and comments, psql commands, and characters that
 * no server can store.
 */
@Internal
public final class SqlProblems {
    private SqlProblems() {}

    /**
     * {@return the problems in the SQL of a file, each with its line}
     *
     * @param file the name of the file in diagnostics
     * @param sql its content
     */
    public static List<Diagnostic> of(String file, String sql) {
        List<Diagnostic> problems = new ArrayList<>();
        LineCount lines = new LineCount(sql);
        SqlFaults.of(sql).stream()
                .sorted(Comparator.comparingInt(Fault::offset))
                .forEach(fault -> problems.add(of(file, Place.line(file, lines.at(fault.offset())), fault)));
        return List.copyOf(problems);
    }

    /**
     * {@return the problems in SQL that is not in its own file, such as that of an annotation}
     *
     * @param sql the SQL
     */
    public static List<Diagnostic> of(String sql) {
        return SqlFaults.of(sql).stream()
                .filter(fault -> fault.rule() != SqlFaults.Rule.LINE_END)
                .map(fault -> of("FILE", Place.NOWHERE, fault))
                .toList();
    }

    private static Diagnostic of(String file, Place place, Fault fault) {
        return switch (fault.rule()) {
            case UNFINISHED -> Diagnostic.of(FileCode.SQL_UNFINISHED, place, fault.what(), fault.end());
            case PSQL_COMMAND -> Diagnostic.of(FileCode.SQL_FOR_PSQL, place, fault.what(), instead(fault.what()));
            case COPY_OF_CLIENT -> Diagnostic.of(FileCode.SQL_COPY_OF_CLIENT, place, fault.what());
            case LINE_END -> Diagnostic.of(FileCode.LINE_ENDS_IN_CR, place, file);
            case CHARACTER -> Diagnostic.of(FileCode.CHARACTER_UNSTORABLE, place, fault.what());
        };
    }

    private static Wording instead(String command) {
        return Wording.of(
                switch (command) {
                    case "\\c", "\\connect" -> "Delete the line: a revision runs in the database that is upgraded.";
                    case "\\i", "\\ir", "\\include", "\\include_relative" ->
                        "Replace the line with what that file holds, or make a revision of that file:\n"
                                + "{revision --message=\"…\" --sql=FILE}";
                    case "\\copy", "\\." -> "Write the rows as INSERT statements; pg_dump does so with --inserts.";
                    default -> "Delete the line, or write SQL with the same effect.";
                });
    }
}
