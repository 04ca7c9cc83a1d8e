package dev.kedge.core.language;

import dev.kedge.core.language.spec.SqlObjectSpec;
import dev.kedge.core.language.spec.StepSpec;
import dev.kedge.core.stability.Stable;
import dev.kedge.core.step.AlterSqlObject;
import dev.kedge.core.step.CreateSqlObject;
import dev.kedge.core.step.DropSqlObject;

/** Steps of objects that are declared as SQL. */
@Stable
public class SqlObjectSteps extends ObjectSteps {
    SqlObjectSteps() {}

    /** An object that is declared by the SQL that creates and drops it. */
    public static SqlObjectSpec sqlObject(String name, String create, String drop) {
        return new SqlObjectSpec(name, create, drop);
    }

    /** Declares an object in other SQL. */
    public static AlterSqlObjectSpec alterSqlObject(SqlObjectSpec object) {
        return new AlterSqlObjectSpec(object);
    }

    /** Creates an object that is declared as SQL. */
    public static StepSpec createSqlObject(SqlObjectSpec object) {
        return new StepSpec(CreateSqlObject.class, object);
    }

    /** Drops an object that is declared as SQL. */
    public static DropSqlObjectSpec dropSqlObject(String object) {
        return new DropSqlObjectSpec(object);
    }

    /** The words of {@link AlterSqlObject}. */
    public static final class AlterSqlObjectSpec extends StepSpec {
        AlterSqlObjectSpec(SqlObjectSpec object) {
            super(AlterSqlObject.class, object);
        }

        /** Sets the statements that change it. */
        public AlterSqlObjectSpec alter(String alter) {
            set("alter", alter);
            return this;
        }
    }

    /** The words of {@link DropSqlObject}. */
    public static final class DropSqlObjectSpec extends StepSpec {
        DropSqlObjectSpec(String object) {
            super(DropSqlObject.class, object);
        }

        /** Says that the same revision creates it again, so that it is only out of the way meanwhile. */
        public DropSqlObjectSpec comesBack() {
            set("comesBack", true);
            return this;
        }
    }
}
