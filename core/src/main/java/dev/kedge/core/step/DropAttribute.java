package dev.kedge.core.step;

import dev.kedge.core.ddl.Composites;
import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Attribute;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Drops an attribute of a composite type, and its values.
 *
 * @param type the type's name
 * @param attribute the attribute's name
 */
@Experimental
public record DropAttribute(QualifiedName type, String attribute) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        CompositeType found = Find.composite(before, type);
        find(found);
        return before.plus(found.withAttributes(found.attributes().stream()
                .filter(a -> !a.name().equals(attribute))
                .toList()));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx(Composites.alter(type, "DROP ATTRIBUTE " + Ddl.quote(attribute))));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.lossy(new AddAttribute(type, find(Find.composite(before, type))));
    }

    private Attribute find(CompositeType found) {
        return found.attribute(attribute).orElseThrow(() -> StepMismatch.noAttribute(type, attribute));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return situation.mayHold(type)
                ? List.of(new Hazard(
                        Hazard.Kind.DATA_LOSS,
                        subject(),
                        "Dropping attribute " + subject() + " deletes its values in every row that holds the type."))
                : List.of();
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public boolean drops(ObjectKey key) {
        return key.isSame(subject());
    }

    @Override
    public ObjectKey subject() {
        return new ObjectKey(ObjectKey.Kind.ATTRIBUTE, type, attribute);
    }

    @Override
    public String describe() {
        return "drop attribute " + subject();
    }
}
