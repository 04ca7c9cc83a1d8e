package dev.kedge.core.step;

import dev.kedge.core.ddl.Composites;
import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.AttributeRenaming;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * Renames an attribute of a composite type.
 *
 * @param type the type's name
 * @param attribute the attribute's name so far
 * @param to its name from now on
 */
public record RenameAttribute(QualifiedName type, String attribute, String to) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        CompositeType found = Find.composite(before, type);
        StepMismatch.unless(
                found.attribute(attribute).isPresent(),
                StepMismatch.noAttribute(type, attribute).reason());
        StepMismatch.unless(
                found.attribute(to).isEmpty(), "attribute " + subject().withName(to) + " is there already");
        return before.renamed(new AttributeRenaming(type, attribute, to));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx(
                Composites.alter(type, "RENAME ATTRIBUTE " + Ddl.quote(attribute) + " TO " + Ddl.quote(to))));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new RenameAttribute(type, to, attribute));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return Naming.isParked(attribute)
                ? List.of()
                : List.of(new Hazard(
                        Hazard.Kind.BROKEN_CALLERS,
                        subject(),
                        "Code that runs now still asks for attribute " + subject() + "."));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("name");
    }

    @Override
    public Optional<Renaming> renaming() {
        return Optional.of(new AttributeRenaming(type, attribute, to));
    }

    @Override
    public ObjectKey subject() {
        return new ObjectKey(ObjectKey.Kind.ATTRIBUTE, type, attribute);
    }

    @Override
    public String describe() {
        return "rename attribute " + subject() + " to " + to;
    }
}
