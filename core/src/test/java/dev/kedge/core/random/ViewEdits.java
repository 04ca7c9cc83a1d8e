package dev.kedge.core.random;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.View;
import dev.kedge.core.schema.View.ColumnComment;
import dev.kedge.core.schema.ViewOptions;
import dev.kedge.core.step.RenameObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Edits of views over random tables and views. */
final class ViewEdits {
    static final List<Attribute> ALL = List.of(
            new Attribute("VIEW", ViewEdits::addOrDrop),
            new Attribute("VIEW_NAME", ViewEdits::rename),
            new Attribute(
                    "VIEW_QUERY",
                    (draft, chance) -> inView(
                            draft,
                            chance,
                            view -> someView(view.name(), draft.schema(), chance)
                                    .map(other -> view.withQuery(other.query()).withColumns(other.columns()))
                                    .orElse(view))),
            new Attribute("VIEW_OPTIONS", (draft, chance) -> inView(draft, chance, view -> options(view, chance))),
            new Attribute(
                    "VIEW_COMMENT", (draft, chance) -> inView(draft, chance, view -> view.withComment(chance.text()))),
            new Attribute(
                    "VIEW_COLUMN_COMMENT",
                    (draft, chance) -> inView(draft, chance, view -> columnComment(view, chance))),
            new Attribute("VIEW_INDEX", ViewEdits::index));

    private static final List<String> NAMES = List.of("v", "View two", "w", "stock");

    private ViewEdits() {}

    private static Draft addOrDrop(Draft draft, Chance chance) {
        if (chance.oneIn(4) && !draft.schema().views().isEmpty()) {
            return draft.replacing(List.of(chance.pick(draft.schema().views())), List.of());
        }
        QualifiedName name = QualifiedName.of(chance.pick(NAMES));
        return draft.schema().view(name).isPresent()
                ? draft
                : someView(name, draft.schema(), chance).map(draft::plus).orElse(draft);
    }

    private static Draft rename(Draft draft, Chance chance) {
        QualifiedName to = QualifiedName.of(chance.pick(NAMES));
        Schema schema = draft.schema();
        if (schema.views().isEmpty()
                || schema.view(to).isPresent()
                || schema.table(to).isPresent()) {
            return draft;
        }
        QualifiedName from = chance.pick(schema.views()).name();
        return draft.renamed(
                ObjectKey.view(from), to.name(), new RenameObject(ObjectKey.view(from), to.name()).applyTo(schema));
    }

    private static Draft inView(Draft draft, Chance chance, UnaryOperator<View> change) {
        return draft.schema().views().isEmpty()
                ? draft
                : draft.plus(change.apply(chance.pick(draft.schema().views())));
    }

    /** Columns of a table or of another view, which are given names half the time. */
    private static Optional<View> someView(QualifiedName name, Schema schema, Chance chance) {
        List<View> below = schema.views().stream()
                .filter(view -> !view.name().equals(name) && !view.columns().isEmpty())
                .toList();
        if (!below.isEmpty() && chance.oneIn(3)) {
            View base = chance.pick(below);
            return Optional.of(over(name, base.name(), base.columns(), chance));
        }
        List<Table> tables = schema.tables().stream()
                .filter(table -> !table.columns().isEmpty())
                .toList();
        return tables.isEmpty() ? Optional.empty() : Optional.of(table(name, chance.pick(tables), chance));
    }

    private static View table(QualifiedName name, Table table, Chance chance) {
        List<String> columns = table.columns().stream().map(Column::name).toList();
        return over(name, table.name(), columns, chance);
    }

    private static View over(QualifiedName name, QualifiedName base, List<String> columns, Chance chance) {
        ViewShape shape = new ViewShape(base, List.copyOf(chance.few(columns)), chance.oneIn(2));
        View view = View.of(name, shape.query(), chance.oneIn(2));
        List<String> names = new ArrayList<>();
        shape.columns().forEach(column -> names.add("c" + (names.size() + 1)));
        return chance.oneIn(4) ? view : view.withColumns(names);
    }

    /** The schema after a column got another name, with the queries that an author would write then. */
    static Schema following(Schema schema, QualifiedName table, String from, String to) {
        return schema.plus(schema.views().stream()
                .filter(view -> ViewShape.of(view).base().equals(table))
                .map(view -> view.withQuery(ViewShape.of(view).renamed(from, to).query()))
                .toList());
    }

    private static View options(View view, Chance chance) {
        ViewOptions options = view.options();
        if (view.materialized()) {
            return view.withOptions(options.withParameters(
                    chance.pick(List.of(List.of(), List.of(new StorageParameter("fillfactor", "70"))))));
        }
        ViewOptions secure = options.withSecurity(chance.oneIn(2), false);
        return view.withOptions(secure.withCheckOption(chance.pick(List.of(ViewOptions.CheckOption.values()))));
    }

    private static View columnComment(View view, Chance chance) {
        return view.columns().isEmpty()
                ? view
                : view.withColumnComments(chance.text()
                        .map(text -> List.of(new ColumnComment(chance.pick(view.columns()), text)))
                        .orElse(List.of()));
    }

    private static Draft index(Draft draft, Chance chance) {
        List<View> indexable = draft.schema().views().stream()
                .filter(view -> view.materialized() && !view.columns().isEmpty())
                .toList();
        return indexable.isEmpty() ? draft : draft.plus(index(chance.pick(indexable), chance));
    }

    private static View index(View view, Chance chance) {
        List<String> columns = List.of(chance.pick(view.columns()));
        Index index = Index.of(Naming.index(view.name(), columns), "btree", false, columns, Optional.empty());
        boolean there = view.indexes().stream().anyMatch(i -> i.name().equals(index.name()));
        return there
                ? view.withIndexes(chance.without(view.indexes()))
                : view.withIndexes(Chance.plus(view.indexes(), index));
    }
}
