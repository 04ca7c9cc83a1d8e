package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.core.schema.Trigger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has been read of one table so far. */
final class RelationParts {
    private final QualifiedName name;
    private final Optional<String> comment;
    private final TableSettings settings;
    private final List<Part> parts = new ArrayList<>();
    private final Map<Integer, Column> columns = new HashMap<>();

    RelationParts(QualifiedName name, Optional<String> comment, TableSettings settings) {
        this.name = name;
        this.comment = comment;
        this.settings = settings;
    }

    /** A relation whose parts nobody asks for. */
    static RelationParts unmanaged() {
        return new RelationParts(QualifiedName.of(""), Optional.empty(), TableSettings.NONE);
    }

    QualifiedName name() {
        return name;
    }

    void add(Column column, long number) {
        add(column);
        columns.put((int) number, column);
    }

    void add(Part part) {
        parts.add(part);
    }

    /** The names of columns by their numbers. */
    List<String> columns(List<Integer> numbers) {
        return numbers.stream().map(this::column).toList();
    }

    String column(int number) {
        Column column = columns.get(number);
        return column == null ? "" : column.name();
    }

    Table toTable() {
        return Table.of(name, of(Column.class))
                .withComment(comment)
                .withSettings(settings)
                .withConstraints(of(Constraint.class))
                .withIndexes(of(Index.class))
                .withTriggers(of(Trigger.class))
                .withPolicies(of(Policy.class));
    }

    private <T extends Part> List<T> of(Class<T> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
