package dev.kedge.core.step;

import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.ObjectSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.KeyRenaming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.RelationRenaming;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * Renames an object, or a part of one such as a column or constraint. References to it follow automatically.
 *
 * @param object its old key
 * @param to its new name in the same schema, table or type
 */
@Experimental
public record RenameObject(ObjectKey object, String to) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        RenameRule.check(object.kind());
        Renaming renaming = follow();
        if (object.name().isEmpty()) {
            Find.object(before, object);
            Find.none(before, target());
            return withSequences(before, renaming);
        }
        Part part = Find.part(before, object);
        Find.none(before, target());
        // no SQL text refers to it
        return renaming instanceof KeyRenaming
                ? before.withPart(object, part.withName(to))
                : withSequences(before, renaming);
    }

    /** The sequences of identities are renamed along; rights on them refer to them by name. */
    private Schema withSequences(Schema before, Renaming renaming) {
        Schema after = before.renamed(renaming);
        for (RelationRenaming sequence : IdentitySequences.renamed(before, object, to)) {
            after = after.renamed(sequence);
        }
        return after;
    }

    private Renaming follow() {
        return Renaming.of(object, target());
    }

    private ObjectKey target() {
        return object.withName(to);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return RenameRule.of(object.kind()).statements(situation.before(), object, to);
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new RenameObject(target(), object.ownName()));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return RenameRule.of(object.kind()).hazard(situation, object).stream().toList();
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return RenameRule.of(object.kind()).isCompatible();
    }

    @Override
    public boolean isUnnoticed() {
        return RenameRule.of(object.kind()).callers() == RenameRule.Callers.NONE;
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("name");
    }

    @Override
    public Optional<Renaming> renaming() {
        return Optional.of(follow());
    }

    /**
     * If the object is dropped later, the rename of an index or constraint only makes its name available for its
     * successor.
     */
    @Override
    public Purpose purpose(ChangeSet among) {
        boolean hasSuccessor =
                object.kind() == ObjectKey.Kind.INDEX || object.kind().isConstraint();
        return Purpose.scaffoldingIf(hasSuccessor && among.drops(target()));
    }

    @Override
    public ObjectKey subject() {
        return object;
    }

    @Override
    public String describe() {
        return "rename " + ObjectSql.described(object) + " to " + to;
    }
}
