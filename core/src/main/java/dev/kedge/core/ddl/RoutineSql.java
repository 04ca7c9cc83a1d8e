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

/** Generates SQL for functions, procedures and aggregates. */
@Internal
public final class RoutineSql {
    /** Before routines whose bodies the server does not look into. */
    public static final String UNCHECKED = "SET LOCAL check_function_bodies = off";

    /** After them. */
    public static final String CHECKED = "SET LOCAL check_function_bodies = on";

    private RoutineSql() {}

    /**
     * {@return the routine with a key's name}
     *
     * @param schema the schema to look in
     * @param routine the name with the types of the arguments, as in the routine's key
     * @throws StepMismatch if the schema has no such routine
     */
    public static Routine find(Schema schema, QualifiedName routine) {
        return schema.object(new ObjectKey(ObjectKey.Kind.ROUTINE, routine, ""))
                .map(Routine.class::cast)
                .orElseThrow(() -> new StepMismatch("there is no routine " + routine));
    }

    /**
     * {@return the word for the routine in descriptions: function, procedure or aggregate}
     *
     * @param routine the routine
     */
    public static String kind(Routine routine) {
        return routine.kindSql().toLowerCase(Locale.ROOT);
    }

    /**
     * The statement that creates a routine. If the body is not checked here, it may mention objects that do not exist yet;
     * it is checked when the phase ends.
     *
     * @param create the words before the definition, such as {@code "CREATE "}
     * @param routine the routine
     * @param unchecked whether the server must not check the body
     * @return the statement, with the setting that turns the check off
     */
    public static String create(String create, Routine routine, boolean unchecked) {
        String sql = create + routine.definition().text().strip();
        return unchecked || routine.text().body().isPresent() ? UNCHECKED + ";\n" + sql + ";\n" + CHECKED : sql;
    }

    /**
     * {@return the statements of a phase as one text, in which consecutive routines share the setting}
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

    /**
     * {@return a COMMENT ON statement for a routine}
     *
     * @param routine the routine
     * @param comment the comment; absent to remove it
     */
    public static String comment(Routine routine, Optional<String> comment) {
        return "COMMENT ON " + routine.kindSql() + " " + routine.signature() + " IS "
                + comment.map(Literal::quote).orElse("NULL");
    }
}
