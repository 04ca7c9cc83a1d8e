package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.Match;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.ReferentialAction;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.sql.Expression;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows of pg_constraint as constraints of their tables. */
final class ConstraintRows {
    private final Relations relations;
    private final IndexRows indexes;

    ConstraintRows(Relations relations, IndexRows indexes) {
        this.relations = relations;
        this.indexes = indexes;
    }

    /**
     * Adds the constraint to its table. A foreign key to a table that is not read cannot be declared, so it is left
     * out.
     */
    void add(Row row) throws SQLException {
        RelationParts table = relations.of(row);
        if (row.letter("kind") == 'f' && !relations.has(row.number("target"))) {
            return;
        }
        table.add(
                switch (row.letter("kind")) {
                    case 'p' -> primaryKey(row);
                    case 'u' -> unique(row);
                    case 'f' -> foreignKey(row, table);
                    case 'x' -> exclusion(row);
                    default -> check(row);
                });
    }

    private Constraint primaryKey(Row row) throws SQLException {
        Index index = indexes.ofConstraint(row.number("index"));
        return new PrimaryKey(
                row.text("name"),
                index.columnNames(),
                index.include(),
                deferral(row),
                row.flag("period"),
                row.optional("comment"));
    }

    private Constraint unique(Row row) throws SQLException {
        Index index = indexes.ofConstraint(row.number("index"));
        return new UniqueConstraint(
                row.text("name"),
                index.columnNames(),
                index.include(),
                index.nullsNotDistinct(),
                deferral(row),
                row.flag("period"),
                row.optional("comment"));
    }

    private Constraint foreignKey(Row row, RelationParts table) throws SQLException {
        RelationParts target = relations.of(row.number("target"));
        return new ForeignKey(
                row.text("name"),
                table.columns(row.numbers("columns")),
                target.name(),
                target.columns(row.numbers("target_columns")),
                row.letter("match") == 'f' ? Match.FULL : Match.SIMPLE,
                action(row.letter("on_delete")),
                table.columns(row.numbers("on_delete_columns")),
                action(row.letter("on_update")),
                deferral(row),
                !row.flag("validated"),
                row.flag("not_enforced"),
                row.flag("period"),
                row.optional("comment"));
    }

    private Constraint exclusion(Row row) throws SQLException {
        Index index = indexes.ofConstraint(row.number("index"));
        List<String> operators = row.texts("operators");
        List<Exclusion.Element> elements = new ArrayList<>();
        for (int i = 0; i < operators.size(); i++) {
            elements.add(new Exclusion.Element(index.columns().get(i), operators.get(i)));
        }
        return new Exclusion(
                row.text("name"),
                index.method(),
                elements,
                index.include(),
                index.where(),
                deferral(row),
                row.optional("comment"));
    }

    private static Constraint check(Row row) throws SQLException {
        return new CheckConstraint(
                row.text("name"),
                new Expression(row.text("condition")),
                row.flag("no_inherit"),
                !row.flag("validated"),
                row.flag("not_enforced"),
                row.optional("comment"));
    }

    private static Deferral deferral(Row row) throws SQLException {
        if (!row.flag("deferrable")) {
            return Deferral.NOT_DEFERRABLE;
        }
        return row.flag("deferred") ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE;
    }

    private static ReferentialAction action(char letter) {
        return switch (letter) {
            case 'r' -> ReferentialAction.RESTRICT;
            case 'c' -> ReferentialAction.CASCADE;
            case 'n' -> ReferentialAction.SET_NULL;
            case 'd' -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }
}
