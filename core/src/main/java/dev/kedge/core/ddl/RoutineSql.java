package dev.kedge.core.ddl;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Internal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Functions and procedures as text. */
@Internal
public final class RoutineSql {
    /** Before routines whose bodies the server does not look into. */
    public static final String UNCHECKED = "SET LOCAL check_function_bodies = off";

    /** After them. */
    public static final String CHECKED = "SET LOCAL check_function_bodies = on";

    private RoutineSql() {}

    public static Routine find(Schema schema, QualifiedName routine) {
        return schema.object(new ObjectKey(ObjectKey.Kind.ROUTINE, routine, ""))
                .map(Routine.class::cast)
                .orElseThrow(() -> new StepMismatch("there is no routine " + routine));
    }

    public static String kind(Routine routine) {
        return routine.kindSql().toLowerCase(Locale.ROOT);
    }

    /** A body that is a string is looked into when the phase ends: what it mentions may come after it. */
    public static String create(String create, Routine routine, boolean unchecked) {
        String sql = create + routine.definition().text().strip();
        return unchecked || routine.text().body().isPresent() ? UNCHECKED + ";\n" + sql + ";\n" + CHECKED : sql;
    }

    /**
     * The statements of a phase as one text, in which routines that follow each other need the setting once.
     *
     * @param statements the statements without their semicolons
     */
    public static String joined(List<String> statements) {
        StringBuilder sql = new StringBuilder();
        for (String statement : statements) {
            int end = sql.length() - CHECKED.length() - 2;
            boolean goesOn = statement.startsWith(UNCHECKED + ";\n") && sql.indexOf("\n" + CHECKED, end - 1) == end - 1;
            if (goesOn) {
                sql.setLength(end);
            }
            sql.append(goesOn ? statement.substring(UNCHECKED.length() + 2) : statement)
                    .append(";\n");
        }
        return sql.substring(0, Math.max(0, sql.length() - 1));
    }

    public static String comment(Routine routine, Optional<String> comment) {
        return "COMMENT ON " + routine.kindSql() + " " + routine.signature() + " IS "
                + comment.map(Literal::quote).orElse("NULL");
    }
}
