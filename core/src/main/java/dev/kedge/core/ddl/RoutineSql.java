package dev.kedge.core.ddl;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Internal;
import java.util.Locale;
import java.util.Optional;

/** Functions and procedures as text. */
@Internal
public final class RoutineSql {
    private RoutineSql() {}

    public static Routine find(Schema schema, QualifiedName routine) {
        return schema.object(new ObjectKey(ObjectKey.Kind.ROUTINE, routine, ""))
                .map(Routine.class::cast)
                .orElseThrow(() -> new StepMismatch("there is no routine " + routine));
    }

    public static String kind(Routine routine) {
        return routine.kindSql().toLowerCase(Locale.ROOT);
    }

    /** A body that is not looked into is read when it is called, and by then all that it mentions is there. */
    public static String create(String create, Routine routine, boolean unchecked) {
        String sql = create + routine.definition().text().strip();
        return unchecked
                ? "SET LOCAL check_function_bodies = off;\n" + sql + ";\nSET LOCAL check_function_bodies = on"
                : sql;
    }

    public static String comment(Routine routine, Optional<String> comment) {
        return "COMMENT ON " + routine.kindSql() + " " + routine.signature() + " IS "
                + comment.map(Literal::quote).orElse("NULL");
    }
}
