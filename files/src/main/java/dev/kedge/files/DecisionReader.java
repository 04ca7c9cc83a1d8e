package dev.kedge.files;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diff.Decisions;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds out what was decided: from annotations that the snapshot has not consumed yet, and from options.
 *
 * <p>An annotation counts only while it differs from the one that the snapshot remembers for the same object, so it may
 * stand for ever, and swaps, chains and a rename there and back work.
 */
final class DecisionReader {
    private static final String NOT_DECLARED = "the entities do not declare";

    private final Declared before;
    private final Declared after;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<QualifiedName, String> tables = new HashMap<>();
    private final Map<ObjectKey, String> columns = new HashMap<>();
    private final Map<QualifiedName, String> enums = new HashMap<>();
    private final Map<ObjectKey, Expression> using = new HashMap<>();
    private final Map<ObjectKey, Expression> backfills = new HashMap<>();

    private DecisionReader(Declared before, Declared after) {
        this.before = before;
        this.after = after;
    }

    /** What was decided, and the options that name nothing. */
    record Read(Decisions decisions, List<Diagnostic> problems) {}

    static Read of(Declared before, Declared after, DecisionOptions options) {
        DecisionReader reader = new DecisionReader(before, after);
        reader.optionRenames(options.renames());
        reader.annotatedTables();
        reader.annotatedColumns();
        reader.renameTargets();
        reader.drops(options.drops());
        reader.optionExpressions("--using", options.using(), reader.using);
        reader.optionExpressions("--backfill", options.backfills(), reader.backfills);
        Decisions decisions = new Decisions(
                reader.tables, reader.columns, reader.enums, reader.using, reader.backfills, options.dropped());
        return new Read(decisions, List.copyOf(reader.problems));
    }

    private void annotatedTables() {
        for (Table table : after.schema().tables()) {
            unconsumedWas(ObjectKey.table(table.name()), formerName(table.name(), tables))
                    .ifPresent(was -> {
                        QualifiedName former = table.name().withName(was);
                        if (before.schema().table(former).isPresent()) {
                            tables.putIfAbsent(former, table.name().name());
                        } else if (before.schema().table(table.name()).isEmpty()) {
                            unknown(ObjectKey.table(table.name()), was);
                        }
                    });
        }
        for (EnumType type : after.schema().enums()) {
            unconsumedWas(ObjectKey.enumType(type.name()), formerName(type.name(), enums))
                    .ifPresent(was -> {
                        QualifiedName former = type.name().withName(was);
                        if (before.schema().enumType(former).isPresent()) {
                            enums.putIfAbsent(former, type.name().name());
                        } else if (before.schema().enumType(type.name()).isEmpty()) {
                            unknown(ObjectKey.enumType(type.name()), was);
                        }
                    });
        }
    }

    /** What is said of an object at first; an option that renames it counts more than its annotation. */
    private Optional<String> unconsumedWas(ObjectKey key, QualifiedName former) {
        boolean renamed = !former.equals(key.owner());
        return after.origin(key)
                .was()
                .filter(was -> !renamed && !before.origin(key).was().equals(Optional.of(was)));
    }

    /** What was said of a column is remembered under the name that its table had then. */
    private void annotatedColumns() {
        for (Table table : after.schema().tables()) {
            QualifiedName former = formerName(table.name(), tables);
            Optional<Table> old = before.schema().table(former);
            Set<String> byOption = renamedTo(former);
            for (Column column : table.columns()) {
                ObjectKey key = ObjectKey.column(table.name(), column.name());
                Origin consumed = before.origin(ObjectKey.column(former, column.name()));
                after.origin(key)
                        .was()
                        .filter(was -> !byOption.contains(column.name())
                                && !consumed.was().equals(Optional.of(was)))
                        .ifPresent(was -> renamedColumn(key, was, former, old));
            }
            table.columns()
                    .forEach(column -> annotatedExpressions(ObjectKey.column(table.name(), column.name()), former));
        }
    }

    private void annotatedExpressions(ObjectKey key, QualifiedName former) {
        Origin origin = after.origin(key);
        Origin consumed = before.origin(columns.keySet().stream()
                .filter(from -> from.owner().equals(former) && key.name().equals(columns.get(from)))
                .findFirst()
                .orElse(ObjectKey.column(former, key.name())));
        origin.using()
                .filter(text -> !consumed.using().equals(Optional.of(text)))
                .ifPresent(text -> using.put(key, new Expression(text)));
        origin.backfill()
                .filter(text -> !consumed.backfill().equals(Optional.of(text)))
                .ifPresent(text -> backfills.put(key, new Expression(text)));
    }

    private Set<String> renamedTo(QualifiedName table) {
        return columns.entrySet().stream()
                .filter(rename -> rename.getKey().owner().equals(table))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    private void renamedColumn(ObjectKey key, String was, QualifiedName former, Optional<Table> old) {
        if (old.flatMap(table -> table.column(was)).isPresent()) {
            columns.putIfAbsent(ObjectKey.column(former, was), key.name());
        } else if (old.isPresent()
                && old.flatMap(table -> table.column(key.name())).isEmpty()) {
            unknown(key, was);
        }
    }

    private static QualifiedName formerName(QualifiedName name, Map<QualifiedName, String> renames) {
        return renames.entrySet().stream()
                .filter(rename -> rename.getKey().withName(rename.getValue()).equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
    }

    private void unknown(ObjectKey key, String was) {
        problems.add(Diagnostic.of(Code.WAS_UNKNOWN, Place.object(key.path()), was, key.path()));
    }

    private void optionRenames(List<String> renames) {
        for (String rename : renames) {
            int colon = rename.lastIndexOf(':');
            if (colon < 1 || colon == rename.length() - 1) {
                syntax("--rename " + rename, "--rename table.old:new, or --rename old:new for a table");
                continue;
            }
            String path = rename.substring(0, colon);
            String to = rename.substring(colon + 1);
            Schema schema = before.schema();
            Optional<ObjectKey> column = column(schema, path);
            Optional<QualifiedName> table = schema.tables().stream()
                    .map(Table::name)
                    .filter(name -> name.toString().equals(path))
                    .findFirst();
            Optional<QualifiedName> type = schema.enums().stream()
                    .map(EnumType::name)
                    .filter(name -> name.toString().equals(path))
                    .findFirst();
            if (column.isPresent()) {
                columns.put(column.get(), to);
            } else if (table.isPresent()) {
                tables.put(table.get(), to);
            } else if (type.isPresent()) {
                enums.put(type.get(), to);
            } else {
                missing("--rename " + rename, path, "the committed schema does not have", schema);
            }
        }
    }

    /** A rename to a name that the entities do not declare would be undone by the same revision. */
    private void renameTargets() {
        columns.forEach((former, to) -> {
            QualifiedName table = former.owner()
                    .withName(tables.getOrDefault(former.owner(), former.owner().name()));
            ObjectKey renamed = ObjectKey.column(table, to);
            if (column(after.schema(), renamed.path()).isEmpty()) {
                missing("--rename " + former + ":" + to, renamed.path(), NOT_DECLARED, after.schema());
            }
        });
        tables.forEach((former, to) -> {
            if (after.schema().table(former.withName(to)).isEmpty()) {
                missing("--rename " + former + ":" + to, to, NOT_DECLARED, after.schema());
            }
        });
        enums.forEach((former, to) -> {
            if (after.schema().enumType(former.withName(to)).isEmpty()) {
                missing("--rename " + former + ":" + to, to, NOT_DECLARED, after.schema());
            }
        });
    }

    private void drops(List<String> paths) {
        for (String path : paths) {
            boolean known = column(before.schema(), path).isPresent()
                    || Stream.concat(
                                    before.schema().tables().stream().map(Table::name),
                                    before.schema().enums().stream().map(EnumType::name))
                            .anyMatch(name -> name.toString().equals(path));
            if (!known) {
                missing("--drop " + path, path, "the committed schema does not have", before.schema());
            }
        }
    }

    private void optionExpressions(String option, List<String> texts, Map<ObjectKey, Expression> target) {
        for (String text : texts) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                syntax(option + " " + text, option + " 'table.column=expression'");
                continue;
            }
            String path = text.substring(0, equals);
            Optional<ObjectKey> column = column(after.schema(), path);
            if (column.isPresent()) {
                target.put(column.get(), new Expression(text.substring(equals + 1)));
            } else {
                missing(option + " " + text, path, NOT_DECLARED, after.schema());
            }
        }
    }

    private static Optional<ObjectKey> column(Schema schema, String path) {
        return schema.tables().stream()
                .flatMap(table -> table.columns().stream().map(c -> ObjectKey.column(table.name(), c.name())))
                .filter(key -> key.path().equals(path))
                .findFirst();
    }

    private void syntax(String option, String form) {
        problems.add(Diagnostic.of(Code.DECISION_SYNTAX, Place.NOWHERE, option, form));
    }

    private void missing(String option, String path, String fact, Schema schema) {
        String tableName = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : path;
        String known = schema.tables().stream()
                .filter(table -> table.name().toString().equals(tableName))
                .findFirst()
                .map(table -> "columns of " + tableName + " are "
                        + String.join(
                                ", ", table.columns().stream().map(Column::name).toList()))
                .orElseGet(() -> "tables are "
                        + String.join(
                                ", ",
                                schema.tables().stream()
                                        .map(t -> t.name().toString())
                                        .toList()));
        problems.add(Diagnostic.of(Code.DECISION_WITHOUT_OBJECT, Place.NOWHERE, option, path, fact, known));
    }
}
