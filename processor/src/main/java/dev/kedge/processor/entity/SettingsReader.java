package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.processor.source.Expressions;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the storage settings of a table from {@code @Table}. */
final class SettingsReader {
    private final Problems problems;

    SettingsReader(Problems problems) {
        this.problems = problems;
    }

    TableSettings read(Mirror table) {
        return TableSettings.NONE
                .withUnlogged(table.flag("unlogged").orElse(false))
                .withParameters(parameters(table))
                .withTablespace(new Expressions(problems).name(table, "tablespace", "tablespace"));
    }

    /** The parameters that an annotation of a table or index lists. */
    List<StorageParameter> parameters(Mirror table) {
        List<StorageParameter> parameters = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String text : table.texts("parameters")) {
            int equals = text.indexOf('=');
            if (equals < 0
                    || text.substring(0, equals).isBlank()
                    || text.substring(equals + 1).isBlank()) {
                problems.report(table.site("parameters"), EntityCode.PARAMETER_MALFORMED, text, "is malformed");
                continue;
            }
            StorageParameter parameter = new StorageParameter(text.substring(0, equals), text.substring(equals + 1));
            if (seen.add(parameter.name())) {
                parameters.add(parameter);
            } else {
                problems.report(table.site("parameters"), EntityCode.PARAMETER_MALFORMED, text, "is already set");
            }
        }
        return parameters;
    }
}
