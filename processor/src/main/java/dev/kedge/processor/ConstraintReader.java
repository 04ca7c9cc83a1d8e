package dev.kedge.processor;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.sql.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the checks, unique constraints, indexes and foreign keys of one entity, from its accessors and from itself. */
final class ConstraintReader {
    private static final String INDEX = "Index";
    private static final List<String> KINDS = List.of("Check", "Unique", INDEX, "References");

    private final QualifiedName table;
    private final Problems problems;
    private final Expressions expressions;
    private final Origins origins;
    private final Names names = new Names();
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    ConstraintReader(QualifiedName table, Problems problems, Origins origins) {
        this.table = table;
        this.problems = problems;
        this.expressions = new Expressions(problems);
        this.origins = origins;
    }

    /** Reads everything; {@code onEntity} finds the annotations of the entity itself by name. */
    void read(List<EntityColumn> columns, AnnotationSource onEntity, String entity) {
        Stream.concat(
                        columns.stream().<AnnotationSource>map(column -> column.accessor()::annotations),
                        Stream.of(onEntity))
                .flatMap(source -> KINDS.stream().flatMap(kind -> source.annotations(kind).stream()))
                .forEach(mirror -> mirror.text("name").ifPresent(names::reserve));
        for (EntityColumn column : columns) {
            column.check().ifPresent(condition -> addEnumCheck(column, condition));
            for (String kind : KINDS) {
                for (Mirror mirror : column.accessor().annotations(kind)) {
                    onAccessor(kind, mirror, column);
                }
            }
        }
        for (String kind : KINDS) {
            for (Mirror mirror : onEntity.annotations(kind)) {
                onEntity(kind, mirror, entity);
            }
        }
    }

    /** Reads the indexes alone, which is all that a view has. */
    void readIndexes(List<EntityColumn> columns, AnnotationSource onEntity, String entity) {
        for (EntityColumn column : columns) {
            column.accessor().annotations(INDEX).forEach(mirror -> onAccessor(INDEX, mirror, column));
        }
        onEntity.annotations(INDEX).forEach(mirror -> onEntity(INDEX, mirror, entity));
    }

    /** Where annotations of a name are found. */
    @FunctionalInterface
    interface AnnotationSource {
        List<Mirror> annotations(String name);
    }

    List<Constraint> constraints() {
        return constraints;
    }

    List<Index> indexes() {
        return indexes;
    }

    List<Reference> references() {
        return references;
    }

    private void addEnumCheck(EntityColumn column, Expression condition) {
        String name = names.give(Naming.check(table, List.of(column.name())));
        CheckConstraint check = CheckConstraint.of(name, condition);
        constraints.add(check);
        origins.put(ObjectKey.constraint(table, check), column.accessor().site());
    }

    private void onAccessor(String kind, Mirror mirror, EntityColumn column) {
        if (!mirror.texts("columns").isEmpty()) {
            problems.report(
                    mirror.site("columns"),
                    Code.COLUMNS_MISPLACED,
                    "@" + kind,
                    column.accessor().name() + "()",
                    "names columns, but stands for its own");
        }
        add(kind, mirror, List.of(column.name()));
    }

    private void onEntity(String kind, Mirror mirror, String entity) {
        List<String> columns = mirror.texts("columns");
        if (columns.isEmpty() && !kind.equals("Check")) {
            problems.report(mirror.site(), Code.COLUMNS_MISPLACED, "@" + kind, entity, "names no columns");
            return;
        }
        add(kind, mirror, columns);
    }

    private void add(String kind, Mirror mirror, List<String> columns) {
        Optional<String> written = expressions.name(mirror, "name", kind.toLowerCase(Locale.ROOT));
        switch (kind) {
            case "Check" ->
                expressions
                        .sql(mirror, "value")
                        .or(() -> emptyCondition(mirror))
                        .ifPresent(condition -> add(
                                mirror, CheckConstraint.of(name(written, Naming.check(table, columns)), condition)));
            case "Unique" -> add(mirror, UniqueConstraint.of(name(written, Naming.unique(table, columns)), columns));
            case "Index" -> addIndex(mirror, name(written, Naming.index(table, columns)), columns);
            default -> references.add(new Reference(mirror, name(written, Naming.foreignKey(table, columns)), columns));
        }
    }

    private String name(Optional<String> written, String wanted) {
        return written.orElseGet(() -> names.give(wanted));
    }

    private Optional<Expression> emptyCondition(Mirror mirror) {
        if (mirror.text("value").isEmpty()) {
            problems.report(mirror.site("value"), Code.EXPRESSION_EMPTY, "The condition");
        }
        return Optional.empty();
    }

    private void add(Mirror mirror, Constraint constraint) {
        constraints.add(constraint);
        origins.put(ObjectKey.constraint(table, constraint), mirror.site(), mirror);
    }

    private void addIndex(Mirror mirror, String name, List<String> columns) {
        Index index = Index.of(
                name,
                mirror.text("using").orElse("btree"),
                mirror.flag("unique").orElse(false),
                columns,
                expressions.sql(mirror, "where"));
        indexes.add(index);
        origins.put(ObjectKey.index(table, name), mirror.site(), mirror);
    }
}
