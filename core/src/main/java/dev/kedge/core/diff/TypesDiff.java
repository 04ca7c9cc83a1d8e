package dev.kedge.core.diff;

import dev.kedge.core.ddl.Ranges;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.diff.order.Pairing;
import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.DeclaredTypes;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.step.CommentObject;
import dev.kedge.core.step.CreateComposite;
import dev.kedge.core.step.CreateDomain;
import dev.kedge.core.step.CreateRangeType;
import dev.kedge.core.step.DropComposite;
import dev.kedge.core.step.DropDomain;
import dev.kedge.core.step.DropRangeType;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Compares the domains, composite types and range types of two schemas. One may contain another, so their order matters. */
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
        Pairing<SchemaObject> pairing =
                Pairing.of(types(before), DeclaredTypes.inOrder(types(after)), SchemaObject::key);
        pairing.forEachAfter(
                type -> {
                    renamedOrNew(type, pairing);
                    found.add(Stage.CREATE_TYPE, create(type));
                },
                this::compare);
        List<SchemaObject> gone = new ArrayList<>(DeclaredTypes.inOrder(pairing.gone()));
        Collections.reverse(gone);
        gone.forEach(type -> found.add(Stage.DROP_TYPE, drop(type)));
    }

    private void compare(SchemaObject old, SchemaObject type) {
        if (type instanceof RangeType range) {
            compare((RangeType) old, range);
        } else if (type instanceof Domain domain) {
            new DomainDiff(before, (Domain) old, domain, found).compare();
        } else {
            new CompositeDiff(before, (CompositeType) old, (CompositeType) type, decisions, found).compare();
        }
    }

    /** PostgreSQL can change nothing of a range type but its names. A range type that is not used is recreated. */
    private void compare(RangeType old, RangeType range) {
        if (old.isDefinedLike(range)) {
            if (!old.comment().equals(range.comment())) {
                found.add(Stage.COMMENT, new CommentObject(range.key(), range.comment()));
            }
            return;
        }
        new TypeUses(before)
                .of(old)
                .ifPresent(user -> found.problem(
                        DriftCode.RANGE_TYPE_CHANGED, range.key(), range.name(), user, Ranges.definition(range)));
        found.add(Stage.CREATE_TYPE, drop(old));
        found.add(Stage.CREATE_TYPE, create(range));
    }

    static Step create(SchemaObject type) {
        if (type instanceof RangeType range) {
            return new CreateRangeType(range);
        }
        return type instanceof Domain domain ? new CreateDomain(domain) : new CreateComposite((CompositeType) type);
    }

    static Step drop(SchemaObject type) {
        if (type instanceof RangeType range) {
            return new DropRangeType(range.name());
        }
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

    private void renamedOrNew(SchemaObject type, Pairing<SchemaObject> pairing) {
        pairing.former(old -> isAlike(old, type), decisions)
                .ifPresent(old -> found.problem(
                        DriftCode.OBJECT_RENAMED_OR_NEW,
                        type.key(),
                        type instanceof Domain ? "Domain" : type instanceof RangeType ? "Range type" : "Composite type",
                        old.key().path(),
                        type.key().path()));
    }

    private static boolean isAlike(SchemaObject old, SchemaObject type) {
        if (old instanceof RangeType one && type instanceof RangeType other) {
            return one.withName(other.name()).isDefinedLike(other);
        }
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
        return Stream.<List<? extends SchemaObject>>of(
                        schema.all(Domain.class), schema.all(CompositeType.class), schema.all(RangeType.class))
                .<SchemaObject>flatMap(List::stream)
                .toList();
    }
}
