package dev.kedge.processor;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.rule.SchemaRules;
import dev.kedge.processor.entity.DeclaredModel;
import dev.kedge.processor.source.Problems;
import java.util.List;
import java.util.Map;

/** Checks a schema against the rules of core, and reports each violation at the declaration that causes it. */
final class SchemaChecks {
    private static final Map<Code, List<String>> ATTRIBUTES = Map.ofEntries(
            at(EntityCode.NAME_EMPTY, "name"),
            at(EntityCode.NAME_TOO_LONG, "name"),
            at(EntityCode.DUPLICATE_NAME, "name"),
            at(EntityCode.UNKNOWN_COLUMN, "columns", "elements", "target", "include"),
            at(EntityCode.PARTITION_BOUNDS, "bounds"),
            at(EntityCode.PARTITION_PARENT, "of"),
            at(EntityCode.PRIVILEGE_MISFIT, "privileges"),
            at(EntityCode.REVOCATION_MISFIT, "privileges"),
            at(EntityCode.FOREIGN_KEY_WIDTH, "target", "columns"),
            at(EntityCode.FOREIGN_KEY_TARGET_NOT_UNIQUE, "target"),
            at(EntityCode.FOREIGN_KEY_TARGET_DEFERRABLE, "target"),
            at(EntityCode.ON_DELETE_COLUMNS, "onDeleteColumns"),
            at(EntityCode.COLUMN_TWICE, "columns", "target"),
            at(EntityCode.INDEX_METHOD_LACKS, "using"),
            at(EntityCode.NULLS_NOT_DISTINCT_ALONE, "nullsNotDistinct"),
            at(EntityCode.SEQUENCE_OPTIONS, "type", "increment", "cache", "start", "min", "max"),
            at(EntityCode.SEQUENCE_OWNER, "ownedBy"),
            at(EntityCode.TYPE_CIRCLE, "type", "attributes"),
            at(EntityCode.COMPOSITE_WITHOUT_ATTRIBUTES, "attributes"),
            at(EntityCode.TYPE_UNKNOWN, "type"),
            at(EntityCode.FUNCTION_UNKNOWN, "defaultSql", "generated", "value"),
            at(EntityCode.FEATURE_NEEDS_SERVER, "nullsNotDistinct", "onDeleteColumns"));

    private static Map.Entry<Code, List<String>> at(Code code, String... attributes) {
        return Map.entry(code, List.of(attributes));
    }

    private SchemaChecks() {}

    static void run(DeclaredModel desired, int postgres, Problems problems) {
        // a column that could not be read may be the key that a table seems to lack
        boolean complete = !problems.anyError();
        for (Diagnostic problem : SchemaRules.check(desired.declared().schema(), postgres)) {
            String path = problem.place().text();
            if (problem.isError() || complete && wasRead(desired, path)) {
                List<String> attributes = ATTRIBUTES.getOrDefault(problem.code(), List.of());
                problems.report(desired.origins().of(path, attributes), problem);
            }
        }
    }

    /** Whether the entity that declares it is in this round. For other entities the warning was reported earlier. */
    private static boolean wasRead(DeclaredModel desired, String path) {
        return desired.read().stream().anyMatch(table -> path.equals(table.toString()) || path.startsWith(table + "."));
    }
}
