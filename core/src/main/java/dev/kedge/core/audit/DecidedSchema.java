package dev.kedge.core.audit;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.View;
import java.util.Collection;
import java.util.List;

/**
 * A declared schema in which undecided objects are replaced by those of the live database, so that a repair does not
 * change them.
 */
public final class DecidedSchema {
    private final Collection<ObjectKey> undecided;

    private DecidedSchema(Collection<ObjectKey> undecided) {
        this.undecided = undecided;
    }

    /**
     * The schema that a repair aims at.
     *
     * @param declared the declared schema
     * @param found the schema of the live database
     * @param undecided the objects, triggers and policies that could not be compared
     */
    public static Schema of(Schema declared, Schema found, Collection<ObjectKey> undecided) {
        DecidedSchema certain = new DecidedSchema(undecided);
        Schema schema = declared;
        for (SchemaObject object : declared.objects().values()) {
            schema = found.object(object.key())
                    .map(there -> certain.object(object, there))
                    .map(schema::plus)
                    .orElse(schema);
        }
        return schema;
    }

    /**
     * The existence of a part does not depend on its spelling. So for an undecided object, only the parts on both sides
     * are taken from the live database.
     */
    private SchemaObject object(SchemaObject declared, SchemaObject found) {
        boolean open = undecided.contains(declared.key());
        if (declared instanceof Table table && found instanceof Table there) {
            return table(table, there, open);
        } else if (declared instanceof View view && found instanceof View there) {
            View decided = open ? there.withComment(view.comment()).withOptions(view.options()) : view;
            return decided.withIndexes(known(view, view.indexes(), there.indexes(), open))
                    .withTriggers(known(view, view.triggers(), there.triggers(), open));
        }
        return open ? found : declared;
    }

    private Table table(Table declared, Table found, boolean open) {
        return declared.withColumns(known(declared, declared.columns(), found.columns(), open))
                .withConstraints(known(declared, declared.constraints(), found.constraints(), open))
                .withIndexes(known(declared, declared.indexes(), found.indexes(), open))
                .withTriggers(known(declared, declared.triggers(), found.triggers(), open))
                .withStatistics(known(declared, declared.statistics(), found.statistics(), open))
                .withPolicies(known(declared, declared.policies(), found.policies(), open))
                .withSettings(
                        open
                                ? declared.settings()
                                        .withPartitioning(found.settings().partitioning())
                                : declared.settings());
    }

    private <P extends Part> List<P> known(SchemaObject owner, List<P> declared, List<P> found, boolean open) {
        return declared.stream()
                .map(part ->
                        open || undecided.contains(ObjectKey.part(owner.key().owner(), part))
                                ? found.stream()
                                        .filter(there -> there.kind() == part.kind()
                                                && there.name().equals(part.name()))
                                        .findFirst()
                                        .orElse(part)
                                : part)
                .toList();
    }
}
