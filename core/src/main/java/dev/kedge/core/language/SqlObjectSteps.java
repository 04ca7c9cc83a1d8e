package dev.kedge.core.language;

import dev.kedge.core.language.spec.SqlObjectSpec;
import dev.kedge.core.language.spec.StepSpec;
import dev.kedge.core.stability.Stable;
import dev.kedge.core.step.AlterSqlObject;
import dev.kedge.core.step.CreateSqlObject;
import dev.kedge.core.step.DropSqlObject;

/** Steps of SQL objects, which are declared by the SQL that creates and drops them. */
@Stable
public class SqlObjectSteps extends ObjectSteps {
    SqlObjectSteps() {}

    /**
     * An SQL object.
     *
     * @param name its kind followed by its name, such as {@code publication feed}
     * @param create the statements that create it
     * @param drop the statements that drop it
     * @return the spec of the object
     */
    public static SqlObjectSpec sqlObject(String name, String create, String drop) {
        return new SqlObjectSpec(name, create, drop);
    }

    /**
     * Changes the declaration of an SQL object.
     *
     * @param object the new declaration
     * @return the spec of the step
     */
    public static AlterSqlObjectSpec alterSqlObject(SqlObjectSpec object) {
        return new AlterSqlObjectSpec(object);
    }

    /**
     * Creates an SQL object.
     *
     * @param object the object
     * @return the spec of the step
     */
    public static StepSpec createSqlObject(SqlObjectSpec object) {
        return new StepSpec(CreateSqlObject.class, object);
    }

    /**
     * Drops an SQL object.
     *
     * @param object its kind followed by its name
     * @return the spec of the step
     */
    public static DropSqlObjectSpec dropSqlObject(String object) {
        return new DropSqlObjectSpec(object);
    }

    /** An {@link AlterSqlObject} in the step language. */
    public static final class AlterSqlObjectSpec extends StepSpec {
        AlterSqlObjectSpec(SqlObjectSpec object) {
            super(AlterSqlObject.class, object);
        }

        /**
         * Sets the statements that change the object.
         *
         * @param alter the statements
         * @return this spec
         */
        public AlterSqlObjectSpec alter(String alter) {
            set("alter", alter);
            return this;
        }
    }

    /** A {@link DropSqlObject} in the step language. */
    public static final class DropSqlObjectSpec extends StepSpec {
        DropSqlObjectSpec(String object) {
            super(DropSqlObject.class, object);
        }

        /**
         * Marks the drop as temporary: the same revision creates the object again.
         *
         * @return this spec
         */
        public DropSqlObjectSpec comesBack() {
            set("comesBack", true);
            return this;
        }
    }
}
