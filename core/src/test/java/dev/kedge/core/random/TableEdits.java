package dev.kedge.core.random;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.step.RenameObject;
import java.util.List;

/** Edits of tables as a whole. Names come from a small pool, so that what one edit frees another takes. */
final class TableEdits {
    static final List<Attribute> ALL = List.of(
            new Attribute("TABLE", TableEdits::addOrDrop),
            new Attribute("TABLE_NAME", TableEdits::rename),
            new Attribute(
                    "TABLE_COMMENT",
                    (draft, chance) -> draft.inTable(chance, table -> table.withComment(chance.text()))));

    private static final List<String> NAMES = List.of("stock", "price", "Order", "naïve %", "log");

    private TableEdits() {}

    private static Draft addOrDrop(Draft draft, Chance chance) {
        if (chance.oneIn(4) && !draft.schema().tables().isEmpty()) {
            return draft.replacing(List.of(chance.pick(draft.schema().tables())), List.of());
        }
        return draft.plus(newTable(draft.schema(), chance));
    }

    private static Table newTable(Schema schema, Chance chance) {
        QualifiedName name = QualifiedName.of(chance.pick(NAMES));
        Column id = Column.of("id", 1, PgType.of(chance.pick(List.of("bigint", "integer"))))
                .withNullable(false);
        Table table = Table.of(name, List.of(id));
        Table wider = ColumnEdits.add(ColumnEdits.add(table, schema, chance), schema, chance);
        return chance.oneIn(4) ? wider : wider.plus(PrimaryKey.of(Naming.primaryKey(name), List.of("id")));
    }

    private static Draft rename(Draft draft, Chance chance) {
        String to = chance.pick(NAMES);
        if (draft.schema().tables().isEmpty()) {
            return draft;
        }
        QualifiedName from = chance.pick(draft.schema().tables()).name();
        if (draft.schema().table(from.withName(to)).isPresent()) {
            return draft;
        }
        return draft.renamed(
                ObjectKey.table(from), to, new RenameObject(ObjectKey.table(from), to).applyTo(draft.schema()));
    }
}
