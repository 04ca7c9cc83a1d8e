package dev.kedge.core.step;

import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.EnumValueRenaming;
import dev.kedge.core.schema.KeyRenaming;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.ValueChange;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * Renames a value of an enum type. Rows, defaults, checks and indexes follow automatically.
 *
 * <p>It is not a {@link RenameObject}, because references to the value can be recognized only with the types of
 * columns, the value is a constant that may be empty, and its former name comes from the declaration of the type.
 *
 * @param type the type's name
 * @param value the old value
 * @param to the new value
 */
@Experimental
public record RenameEnumValue(QualifiedName type, String value, String to) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        EnumType found = (EnumType) Find.object(before, ObjectKey.enumType(type));
        StepMismatch.unless(found.values().contains(value), "enum " + type + " has no value " + value);
        StepMismatch.unless(!found.values().contains(to), "enum " + type + " has a value " + to + " already");
        return new EnumValueRenaming(before, type, value, to).applied();
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx(
                "ALTER TYPE " + type.sql() + " RENAME VALUE " + Literal.quote(value) + " TO " + Literal.quote(to)));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new RenameEnumValue(type, to, value));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return Naming.isParked(value)
                ? List.of()
                : List.of(new Hazard(
                        Hazard.Kind.BROKEN_CALLERS,
                        subject(),
                        "Code that runs now still knows the value " + value + " of " + type + "."));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public Optional<Renaming> renaming() {
        return Optional.of(new KeyRenaming(subject(), subject().withName(to)));
    }

    @Override
    public Origin consumed() {
        return Origin.NONE.withValuesWere(List.of(new ValueChange(value, to)));
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.enumValue(type, value);
    }

    @Override
    public String describe() {
        return "rename value " + value + " of enum " + type + " to " + to;
    }
}
