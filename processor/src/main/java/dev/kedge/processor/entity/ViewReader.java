package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.View;
import dev.kedge.core.schema.View.ColumnComment;
import dev.kedge.core.schema.ViewOptions;
import dev.kedge.core.sql.Expression;
import dev.kedge.processor.source.Compilation;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Origins;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.SqlText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Reads a view from {@code @View} and related annotations, except for its columns. */
final class ViewReader {
    private static final Set<String> COLUMN_ATTRIBUTES = Set.of("name", "type", "nullable", "comment");
    private static final List<String> PLAIN_ONLY = List.of("checkOption", "securityBarrier", "securityInvoker");
    private static final List<String> MATERIALIZED_ONLY = List.of("parameters", "tablespace", "withData");
    private static final List<String> OF_TABLES = List.of(
            "Id",
            "Identity",
            "Serial",
            "Check",
            "Unique",
            "References",
            "PrimaryKey",
            "Exclude",
            "RowSecurity",
            "Policy",
            "Statistics",
            "PartitionBy",
            "Partition");

    private final Problems problems;
    private final Origins origins;
    private final SqlText texts;

    ViewReader(Compilation compilation, Problems problems, Origins origins) {
        this.problems = problems;
        this.origins = origins;
        this.texts = new SqlText(compilation, problems);
    }

    /** The entity. If the query of its view cannot be read, this is reported and the query is empty. */
    Entity read(Relation relation) {
        // a view has no columns of its own: its query makes them
        relation.said().keySet().removeIf(key -> !key.equals(ObjectKey.view(relation.name())));
        return new Entity(
                relation.type(),
                Table.of(relation.name(), relation.plainColumns()),
                relation.columns(),
                relation.others(),
                List.of(),
                Optional.of(view(relation)),
                relation.rights(),
                relation.said());
    }

    private View view(Relation relation) {
        Mirror mirror = relation.mirror();
        boolean materialized = mirror.flag("materialized").orElse(false);
        misplaced(mirror, materialized ? PLAIN_ONLY : MATERIALIZED_ONLY, materialized);
        ofTables(relation.type(), relation.columns());
        Expression query =
                new Expression(texts.read(mirror, "@View").map(ViewReader::bare).orElse(""));
        return new View(
                relation.name(),
                query,
                materialized,
                mirror.texts("columns"),
                options(mirror),
                materialized && !mirror.flag("withData").orElse(true),
                mirror.text("comment"),
                relation.columns().stream()
                        .flatMap(column -> column.column().comment().stream()
                                .map(comment -> new ColumnComment(column.name(), comment)))
                        .toList(),
                indexes(relation, materialized),
                new TriggerReader(relation.name(), problems, origins, relation.said()).triggers(relation.type()));
    }

    /** Removes the semicolon at the end, because the query is only a part of a statement. */
    private static String bare(String sql) {
        return sql.endsWith(";") ? sql.substring(0, sql.length() - 1).strip() : sql;
    }

    private static ViewOptions options(Mirror mirror) {
        return new ViewOptions(
                mirror.constant("checkOption")
                        .map(ViewOptions.CheckOption::valueOf)
                        .orElse(ViewOptions.CheckOption.NONE),
                mirror.flag("securityBarrier").orElse(false),
                mirror.flag("securityInvoker").orElse(false),
                mirror.texts("parameters").stream().map(ViewReader::parameter).toList(),
                mirror.text("tablespace"));
    }

    private static StorageParameter parameter(String text) {
        int equals = text.indexOf('=');
        return equals < 0
                ? new StorageParameter(text.strip(), "true")
                : new StorageParameter(
                        text.substring(0, equals).strip(),
                        text.substring(equals + 1).strip());
    }

    private List<Index> indexes(Relation relation, boolean materialized) {
        ConstraintReader reader = new ConstraintReader(relation.name(), problems, origins, relation.said());
        reader.readIndexes(relation.columns(), kind -> Mirror.all(relation.type(), kind), relation.entity());
        if (!materialized) {
            reader.indexes()
                    .forEach(index -> problems.report(
                            origins.of(ObjectKey.index(relation.name(), index.name())),
                            EntityCode.NOT_OF_THIS_VIEW,
                            "@Index",
                            "not materialized",
                            true));
        }
        return reader.indexes();
    }

    private void misplaced(Mirror mirror, List<String> attributes, boolean materialized) {
        attributes.stream()
                .filter(mirror::has)
                .forEach(attribute -> problems.report(
                        mirror.site(attribute),
                        EntityCode.NOT_OF_THIS_VIEW,
                        attribute,
                        materialized ? "materialized" : "not materialized",
                        !materialized));
    }

    private void ofTables(TypeElement type, List<EntityColumn> columns) {
        for (String kind : OF_TABLES) {
            Mirror.all(type, kind)
                    .forEach(mirror ->
                            problems.report(mirror.site(), EntityCode.NOT_OF_VIEW, "@" + kind, type.getSimpleName()));
            columns.forEach(column -> column.accessor()
                    .annotations(kind)
                    .forEach(mirror -> problems.report(
                            mirror.site(),
                            EntityCode.NOT_OF_VIEW,
                            "@" + kind,
                            column.accessor().name() + "()")));
        }
        columns.forEach(column -> column.accessor()
                .annotation("Column")
                .ifPresent(mirror -> mirror.written().stream()
                        .filter(attribute -> !COLUMN_ATTRIBUTES.contains(attribute))
                        .forEach(attribute -> problems.report(
                                mirror.site(attribute),
                                EntityCode.NOT_OF_VIEW,
                                attribute,
                                column.accessor().name() + "()"))));
    }
}
