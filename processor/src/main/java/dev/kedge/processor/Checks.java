package dev.kedge.processor;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.SchemaRules;
import java.util.Map;

/** Holds a schema to core's rules, and shows each breach at the declaration that causes it. */
final class Checks {
    private static final Map<Code, String[]> ATTRIBUTES = Map.of(
            Code.NAME_EMPTY, new String[] {"name"},
            Code.NAME_TOO_LONG, new String[] {"name"},
            Code.DUPLICATE_NAME, new String[] {"name"},
            Code.UNKNOWN_COLUMN, new String[] {"columns", "target"},
            Code.PARTITION_BOUNDS, new String[] {"bounds"},
            Code.PARTITION_PARENT, new String[] {"of"},
            Code.PRIVILEGE_MISFIT, new String[] {"privileges"},
            Code.FOREIGN_KEY_WIDTH, new String[] {"target", "columns"},
            Code.FOREIGN_KEY_TARGET_NOT_UNIQUE, new String[] {"target"});

    private Checks() {}

    static void run(Desired desired, int postgres, Problems problems) {
        // a column that could not be read may be the key that a table seems to lack
        boolean complete = !problems.anyError();
        for (Diagnostic problem : SchemaRules.check(desired.declared().schema(), postgres)) {
            String path = problem.place().text();
            if (problem.isError() || complete && desired.read().contains(QualifiedName.of(path))) {
                String[] attributes = ATTRIBUTES.getOrDefault(problem.code(), new String[0]);
                problems.report(desired.origins().of(path, attributes), problem);
            }
        }
    }
}
