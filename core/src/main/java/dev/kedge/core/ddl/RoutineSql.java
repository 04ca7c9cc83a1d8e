package dev.kedge.core.ddl;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Internal;
import java.util.Locale;
import java.util.Optional;

/** Generates SQL for functions and procedures. */
@Internal
public final class RoutineSql {
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
     * {@return the word for the routine in descriptions: function or procedure}
     *
     * @param routine the routine
     */
    public static String kind(Routine routine) {
        return routine.kindSql().toLowerCase(Locale.ROOT);
    }

    /**
     * The statement that creates a routine. If the body is not checked, it is first parsed when the routine is called,
     * and by then everything that it uses exists.
     *
     * @param create the words before the definition, such as {@code "CREATE "}
     * @param routine the routine
     * @param unchecked whether the server must not check the body
     * @return the statement, with the setting that turns the check off
     */
    public static String create(String create, Routine routine, boolean unchecked) {
        String sql = create + routine.definition().text().strip();
        return unchecked
                ? "SET LOCAL check_function_bodies = off;\n" + sql + ";\nSET LOCAL check_function_bodies = on"
                : sql;
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
