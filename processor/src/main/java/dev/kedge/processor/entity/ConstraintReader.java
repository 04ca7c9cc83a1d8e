package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.schema.parse.IndexKeyParser;
import dev.kedge.core.sql.Expression;
import dev.kedge.processor.source.Expressions;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Origins;
import dev.kedge.processor.source.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the checks, unique constraints, indexes, foreign keys and exclusion constraints of one entity, from its accessors
 * and from itself.
 */
final class ConstraintReader {
    private static final String INDEX = "Index";
    private static final List<String> KINDS = List.of("Check", "Unique", INDEX, "References", "Exclude");

    private final QualifiedName table;
    private final Problems problems;
    private final Expressions expressions;
    private final Origins origins;
    private final Map<ObjectKey, Origin> said;
    private final Set<String> columnNames = new HashSet<>();
    private final KeyReader keys;
    private final ConstraintNames names = new ConstraintNames();
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    /** The origins of the constraints and indexes go to {@code said}. */
    ConstraintReader(QualifiedName table, Problems problems, Origins origins, Map<ObjectKey, Origin> said) {
        this.table = table;
        this.problems = problems;
        this.expressions = new Expressions(problems);
        this.origins = origins;
        this.said = said;
        this.keys = new KeyReader(columnNames::contains, problems);
    }

    /** Reads everything; {@code onEntity} finds the annotations of the entity itself by name. */
    void read(List<EntityColumn> columns, AnnotationSource onEntity, String entity) {
        columns.forEach(column -> columnNames.add(column.name()));
        onEntity.annotations("PrimaryKey").forEach(mirror -> mirror.text("name").ifPresent(names::reserve));
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

    /** Reads what a partition has of its own; {@code own} are the columns whose accessors it declares again. */
    void readOwn(Set<String> all, List<EntityColumn> own, AnnotationSource onEntity, String entity) {
        columnNames.addAll(all);
        read(own, onEntity, entity);
    }

    /** Reads only the indexes, for views. */
    void readIndexes(List<EntityColumn> columns, AnnotationSource onEntity, String entity) {
        columns.forEach(column -> columnNames.add(column.name()));
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
                    EntityCode.COLUMNS_MISPLACED,
                    "@" + kind,
                    column.accessor().name() + "()",
                    "lists columns, but applies to its own column");
        }
        add(kind, mirror, List.of(column.name()));
    }

    private void onEntity(String kind, Mirror mirror, String entity) {
        String attribute = kind.equals("Exclude") ? "elements" : "columns";
        if (mirror.texts(attribute).isEmpty() && !kind.equals("Check")) {
            problems.report(mirror.site(), EntityCode.COLUMNS_MISPLACED, "@" + kind, entity, "lists no " + attribute);
            return;
        }
        switch (kind) {
            case "Index" -> keys.keys(mirror, attribute).ifPresent(all -> addIndex(mirror, all));
            case "Exclude" -> keys.elements(mirror).ifPresent(all -> addExclusion(mirror, all));
            default -> add(kind, mirror, keys.columns(mirror, attribute));
        }
    }

    private void add(String kind, Mirror mirror, List<String> columns) {
        switch (kind) {
            case "Check" ->
                expressions
                        .sql(mirror, "value")
                        .or(() -> emptyCondition(mirror))
                        .ifPresent(condition -> add(
                                mirror,
                                new CheckConstraint(
                                        name(kind, mirror, Naming.check(table, columns)),
                                        condition,
                                        mirror.flag("noInherit").orElse(false),
                                        mirror.flag("notValid").orElse(false),
                                        mirror.flag("notEnforced").orElse(false),
                                        mirror.text("comment"))));
            case "Unique" ->
                add(
                        mirror,
                        new UniqueConstraint(
                                name(kind, mirror, Naming.unique(table, columns)),
                                columns,
                                keys.columns(mirror, "include"),
                                mirror.flag("nullsNotDistinct").orElse(false),
                                KeyReader.deferral(mirror),
                                mirror.flag("withoutOverlaps").orElse(false),
                                mirror.text("comment")));
            case "Index" ->
                addIndex(mirror, columns.stream().map(IndexKey::column).toList());
            default -> {
                String name = name(kind, mirror, Naming.foreignKey(table, columns));
                references.add(new Reference(mirror, name, columns, keys.columns(mirror, "onDeleteColumns")));
                was(mirror, new ObjectKey(ObjectKey.Kind.FOREIGN_KEY, table, name));
            }
        }
    }

    private String name(String kind, Mirror mirror, String wanted) {
        return expressions.name(mirror, "name", kind.toLowerCase(Locale.ROOT)).orElseGet(() -> names.give(wanted));
    }

    private Optional<Expression> emptyCondition(Mirror mirror) {
        if (mirror.text("value").isEmpty()) {
            problems.report(mirror.site("value"), EntityCode.EXPRESSION_EMPTY, "The condition");
        }
        return Optional.empty();
    }

    private void add(Mirror mirror, Constraint constraint) {
        constraints.add(constraint);
        declared(mirror, ObjectKey.constraint(table, constraint));
    }

    private void addIndex(Mirror mirror, List<IndexKey> on) {
        List<String> labels = on.stream().map(IndexKeyParser::label).toList();
        Index index = keys.index(mirror, name("Index", mirror, Naming.index(table, labels)), on);
        indexes.add(index);
        declared(mirror, ObjectKey.index(table, index.name()));
    }

    private void addExclusion(Mirror mirror, List<Exclusion.Element> elements) {
        List<String> labels = elements.stream()
                .map(element -> IndexKeyParser.label(element.key()))
                .toList();
        add(mirror, keys.exclusion(mirror, name("Exclude", mirror, Naming.exclusion(table, labels)), elements));
    }

    private void declared(Mirror mirror, ObjectKey key) {
        origins.put(key, mirror.site(), mirror);
        was(mirror, key);
    }

    private void was(Mirror mirror, ObjectKey key) {
        expressions
                .name(
                        mirror,
                        "was",
                        "former " + key.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .ifPresent(was -> said.put(key, Origin.NONE.withWas(was)));
    }
}
