package dev.kedge.adopt;

import dev.kedge.adopt.java.Annotation;
import dev.kedge.adopt.java.JavaName;
import dev.kedge.adopt.java.SourceFile;
import dev.kedge.adopt.java.Value;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.View;
import dev.kedge.core.schema.ViewOptions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a view as an interface. */
final class ViewWriter {
    private final AdoptionContext input;

    ViewWriter(AdoptionContext input) {
        this.input = input;
    }

    SourceFile file(View view) {
        JavaName name = input.javaName(view.key());
        List<Column> columns = columns(view);
        List<String> names = columns.stream().map(Column::name).toList();
        ColumnWriter writer = new ColumnWriter(view.name(), input, new AccessorNames(names));
        List<Accessor> accessors = columns.stream()
                .map(column -> writer.accessor(column, false, List.of()))
                .toList();
        IndexWriter indexes = new IndexWriter(
                view.name(),
                names::contains,
                new PartNames(view.indexes().stream().map(Index::name).toList()));
        List<Annotation> annotations = new ArrayList<>();
        annotations.add(view(view));
        view.indexes().forEach(index -> annotations.add(indexes.index(index, false)));
        annotations.addAll(ScriptWriter.triggers(view.triggers()));
        annotations.addAll(new RightWriter(input).on(view.key()));
        return new SourceFile(
                input.packageName(),
                name.simple(),
                annotations,
                new EntityBody(name.simple(), Optional.empty(), accessors));
    }

    /** Whether the columns of the view are known. */
    static boolean hasKnownColumns(View view, Optional<List<Column>> known) {
        return known.isPresent() || !view.columns().isEmpty();
    }

    /** The known columns; otherwise those that are named anywhere, as texts, because every value can be read as text. */
    private List<Column> columns(View view) {
        List<Column> known = input.columnsOf(view.name()).orElse(List.of());
        Set<String> named = new LinkedHashSet<>(view.columns());
        view.columnComments().forEach(comment -> named.add(comment.column()));
        known.forEach(column -> named.remove(column.name()));
        List<Column> columns = new ArrayList<>(known);
        named.forEach(column -> columns.add(
                Column.of(column, columns.size() + 1, PgType.of("text")).withNullable(false)));
        return columns.stream()
                .map(column -> Column.of(column.name(), column.position(), unsized(column.type()))
                        .withNullable(column.nullable())
                        .withComment(comment(view, column.name())))
                .toList();
    }

    /** A column of a view has no length or precision of its own. */
    private static PgType unsized(PgType type) {
        return switch (type.element().base()) {
            case "varchar", "char" -> PgType.of(type.isArray() ? "text[]" : "text");
            case "numeric" -> PgType.of(type.isArray() ? "numeric[]" : "numeric");
            default -> type;
        };
    }

    private static Optional<String> comment(View view, String column) {
        return view.columnComments().stream()
                .filter(comment -> comment.column().equals(column))
                .map(View.ColumnComment::text)
                .findFirst();
    }

    private Annotation view(View view) {
        Annotation annotation = input.named("View", view.key())
                .sql("sql", view.query().text())
                .flag("materialized", view.materialized())
                .texts("columns", view.columns())
                .constant("checkOption", "CheckOption", view.options().checkOption(), ViewOptions.CheckOption.NONE)
                .flag("securityBarrier", view.options().securityBarrier())
                .flag("securityInvoker", view.options().securityInvoker())
                .parameters(view.options().parameters())
                .text("tablespace", view.options().tablespace());
        return (view.withNoData() ? annotation.with("withData", new Value.Word("false")) : annotation)
                .text("comment", view.comment());
    }
}
