package dev.kedge.core.diff;

import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.DeclaredTypes;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.step.CreateComposite;
import dev.kedge.core.step.CreateDomain;
import dev.kedge.core.step.DropComposite;
import dev.kedge.core.step.DropDomain;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the domains and composite types of two schemas. One may contain another, so their order matters. */
final class TypesDiff {
    private final Schema before;
    private final Schema after;
    private final Decisions decisions;
    private final StepList found;

    TypesDiff(Schema before, Schema after, Decisions decisions, StepList found) {
        this.before = before;
        this.after = after;
        this.decisions = decisions;
        this.found = found;
    }

    void compare() {
        for (SchemaObject type : DeclaredTypes.inOrder(types(after))) {
            Optional<SchemaObject> old = before.object(type.key());
            if (old.isEmpty()) {
                renamedOrNew(type);
                found.add(Stage.CREATE_TYPE, create(type));
            } else if (type instanceof Domain domain) {
                new DomainDiff(before, (Domain) old.get(), domain, found).compare();
            } else {
                new CompositeDiff(before, (CompositeType) old.get(), (CompositeType) type, decisions, found).compare();
            }
        }
        List<SchemaObject> gone = new ArrayList<>(DeclaredTypes.inOrder(types(before).stream()
                .filter(type -> after.object(type.key()).isEmpty())
                .toList()));
        Collections.reverse(gone);
        gone.forEach(type -> found.add(Stage.DROP_TYPE, drop(type)));
    }

    static Step create(SchemaObject type) {
        return type instanceof Domain domain ? new CreateDomain(domain) : new CreateComposite((CompositeType) type);
    }

    static Step drop(SchemaObject type) {
        return type instanceof Domain domain
                ? new DropDomain(domain.name())
                : new DropComposite(((CompositeType) type).name());
    }

    /** Whether a column of a table, or another type, uses a type. */
    static boolean isUsed(SchemaObject type, Schema schema) {
        PgType itself = PgType.named(type.key().owner());
        return schema.tables().stream()
                        .flatMap(table -> table.columns().stream())
                        .anyMatch(column -> column.type().element().equals(itself))
                || types(schema).stream()
                        .flatMap(DeclaredTypes::partsOf)
                        .anyMatch(part -> part.element().equals(itself));
    }

    private void renamedOrNew(SchemaObject type) {
        types(before).stream()
                .filter(old -> after.object(old.key()).isEmpty() && isAlike(old, type))
                .filter(old -> !decisions.isDropped(old.key()))
                .findFirst()
                .ifPresent(old -> found.problem(
                        DriftCode.OBJECT_RENAMED_OR_NEW,
                        type.key(),
                        type instanceof Domain ? "Domain" : "Composite type",
                        old.key().path(),
                        type.key().path()));
    }

    private static boolean isAlike(SchemaObject old, SchemaObject type) {
        if (old instanceof Domain one && type instanceof Domain other) {
            return one.type().equals(other.type())
                    && one.collation().equals(other.collation())
                    && one.nullable() == other.nullable();
        }
        return old instanceof CompositeType one
                && type instanceof CompositeType other
                && one.attributes().equals(other.attributes());
    }

    private static List<SchemaObject> types(Schema schema) {
        return Stream.<SchemaObject>concat(schema.all(Domain.class).stream(), schema.all(CompositeType.class).stream())
                .toList();
    }
}
