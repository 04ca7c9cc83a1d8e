package dev.kedge.core.step;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import java.util.List;

/**
 * Renames an enum type; columns of the type follow by themselves.
 *
 * @param type its name so far
 * @param to its name from now on, in the same schema
 */
public record RenameEnum(QualifiedName type, String to) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        EnumType renamed = before.enumType(type).orElseThrow(() -> new StepMismatch("there is no enum " + type));
        QualifiedName target = type.withName(to);
        StepMismatch.unless(before.enumType(target).isEmpty(), "enum " + target + " is there already");
        List<EnumType> enums = before.enums().stream()
                .map(e -> e.equals(renamed) ? new EnumType(target, e.values()) : e)
                .toList();
        return before.withEnums(enums)
                .withTables(before.tables().stream().map(this::follow).toList());
    }

    /** The server keeps types by identity, so whatever mentions this one mentions it under its new name. */
    private Table follow(Table table) {
        return table.withColumns(table.columns().stream().map(this::follow).toList())
                .withConstraints(table.constraints().stream().map(this::follow).toList())
                .withIndexes(table.indexes().stream()
                        .map(i -> i.withWhere(i.where().map(this::follow)))
                        .toList());
    }

    private Constraint follow(Constraint constraint) {
        return constraint instanceof CheckConstraint check
                ? new CheckConstraint(check.name(), follow(check.condition()))
                : constraint;
    }

    private Column follow(Column column) {
        PgType named = PgType.named(type).array(column.type().dimensions());
        Column followed = column.type().equals(named)
                ? column.withType(PgType.named(type.withName(to)).array(named.dimensions()))
                : column;
        return followed.withDefault(column.defaultValue().map(this::follow));
    }

    private Expression follow(Expression expression) {
        return expression.withTypeRenamed(type.name(), to);
    }

    @Override
    public List<Statement> statements(Situation situation) {
        return List.of(Statement.tx("ALTER TYPE " + type.sql() + " RENAME TO " + Ddl.quote(to)));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new RenameEnum(type.withName(to), type.name()));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return Naming.isParked(type.name())
                ? List.of()
                : List.of(new Hazard(
                        Hazard.Kind.BROKEN_CALLERS,
                        subject(),
                        "Code that runs now may still name the type " + type + "."));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.enumType(type);
    }

    @Override
    public String describe() {
        return "rename enum " + type + " to " + to;
    }
}
