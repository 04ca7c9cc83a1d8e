package dev.kedge.core.diff;

import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.Revocation;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.schema.View;
import dev.kedge.core.step.AddColumn;
import dev.kedge.core.step.ChangeOwner;
import dev.kedge.core.step.ChangeRowSecurity;
import dev.kedge.core.step.CreatePartition;
import dev.kedge.core.step.CreatePolicy;
import dev.kedge.core.step.CreateTable;
import dev.kedge.core.step.CreateView;
import dev.kedge.core.step.GrantPrivileges;
import dev.kedge.core.step.Rebuild;
import dev.kedge.core.step.RevokeDefaults;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Places the steps about rights among the others. A new object gets its rights at once, so that no role can use it
 * without the right to do so. Rights that an object loses when it is dropped and created again are revoked before the
 * drop, because all of its rights are restored afterwards.
 */
final class RightsOrder {
    private RightsOrder() {}

    static List<Step> of(Schema before, List<Step> steps, Schema after) {
        return takenBefore(before, givenBeforeReading(before, givenAtOnce(steps)), after);
    }

    /**
     * A materialized view reads its rows when it is created. The views and routines that it uses read as their owners,
     * so these must have their rights on the tables by then.
     */
    private static List<Step> givenBeforeReading(Schema before, List<Step> steps) {
        List<Step> open = new ArrayList<>(steps);
        List<Step> ordered = new ArrayList<>();
        boolean ownersRead = false;
        while (!open.isEmpty()) {
            Step step = open.remove(0);
            if (ownersRead && step instanceof CreateView creation && reads(creation.view())) {
                List<Step> rights = open.stream()
                        .filter(later -> right(later)
                                .filter(right -> isReady(right, before, ordered, with(step, open)))
                                .isPresent())
                        .toList();
                open.removeAll(rights);
                ordered.addAll(rights);
            }
            ordered.add(step);
            ownersRead |= step instanceof ChangeOwner change
                    && (change.owner().kind() == Securable.RELATION
                            || change.owner().kind() == Securable.ROUTINE);
        }
        return ordered;
    }

    private static boolean reads(View view) {
        return view.materialized() && !view.withNoData();
    }

    private static List<Step> with(Step first, List<Step> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    /** Whether the object of a right exists and stays, and what protects its rows exists, too. */
    private static boolean isReady(Right right, Schema before, List<Step> done, List<Step> open) {
        boolean exists = right.kind() == Securable.SCHEMA
                || before.keys().anyMatch(right::isOn)
                || done.stream().flatMap(step -> step.creates().stream()).anyMatch(right::isOn);
        boolean remade = open.stream()
                .anyMatch(step -> step.creates().stream().anyMatch(right::isOn)
                        || before.keys().anyMatch(key -> right.isOn(key) && step.drops(key)));
        return exists
                && !remade
                && open.stream()
                        .filter(step -> step instanceof CreatePolicy
                                || step instanceof ChangeRowSecurity
                                || step instanceof AddColumn)
                        .noneMatch(step -> step.subject().owner().equals(right.keyName()));
    }

    /**
     * A new table has no privileges for others, so its grants can wait for what they need. The other grants are for
     * {@code PUBLIC}.
     */
    private static List<Step> givenAtOnce(List<Step> steps) {
        List<Step> open = new ArrayList<>(steps);
        List<Step> ordered = new ArrayList<>();
        while (!open.isEmpty()) {
            Step step = open.remove(0);
            ordered.add(step);
            boolean created = step.subject().name().isEmpty()
                    && Securable.of(step.subject().kind()).isPresent()
                    && step.getClass().getSimpleName().startsWith("Create")
                    && !(step instanceof CreateTable)
                    && !(step instanceof CreatePartition);
            if (created) {
                List<Step> rights = open.stream()
                        .filter(later -> isOn(later, step.subject()))
                        .toList();
                open.removeAll(rights);
                ordered.addAll(rights);
            }
        }
        return ordered;
    }

    private static boolean isOn(Step step, ObjectKey object) {
        return right(step).filter(it -> it.isOn(object)).isPresent();
    }

    /** The right that a step gives or takes by default; absent for other steps. */
    private static Optional<Right> right(Step step) {
        return step instanceof GrantPrivileges grant
                ? Optional.of(grant.grant())
                : step instanceof RevokeDefaults revoke
                        ? Optional.of(revoke.revocation())
                        : step instanceof ChangeOwner change ? Optional.of(change.owner()) : Optional.empty();
    }

    private static List<Step> takenBefore(Schema before, List<Step> steps, Schema after) {
        List<Rebuild> rebuilds = Rebuild.of(before, steps).stream()
                .filter(rebuild -> rebuild.drop() < rebuild.create())
                .toList();
        boolean columns = IntStream.range(0, steps.size()).anyMatch(index -> Rebuild.isOfColumn(steps, index));
        if (rebuilds.isEmpty() && !columns) {
            return steps;
        }
        Set<Integer> drops = new TreeSet<>();
        rebuilds.forEach(rebuild -> drops.add(rebuild.drop()));
        List<Step> ordered = new ArrayList<>();
        Schema schema = before;
        for (int i = 0; i < steps.size(); i++) {
            int index = i;
            for (Rebuild rebuild : drops.contains(i) ? rebuilds : List.<Rebuild>of()) {
                if (rebuild.drop() == index) {
                    List<Step> taken = taken(schema, rebuild, after);
                    ordered.addAll(taken);
                    for (Step step : taken) {
                        schema = step.applyTo(schema);
                    }
                }
            }
            if (columns && Rebuild.isOfColumn(steps, i)) {
                for (Step step : takenFromColumn(schema, steps.get(i).subject(), after)) {
                    ordered.add(step);
                    schema = step.applyTo(schema);
                }
            }
            ordered.add(steps.get(i));
            schema = steps.get(i).applyTo(schema);
        }
        return ordered;
    }

    private static List<Step> takenFromColumn(Schema schema, ObjectKey column, Schema after) {
        Schema target = schema;
        for (Right right : schema.rightsOn(ObjectKey.table(column.owner()))) {
            if (right instanceof Grant grant) {
                Grant now = after.object(grant.key())
                        .map(Grant.class::cast)
                        .orElseGet(() -> grant.withPermissions(List.of()));
                List<Permission> here = grant.permissions().stream()
                        .filter(permission -> permission.column().equals(Optional.of(column.name())))
                        .toList();
                Grant rest = grant.minus(here).plus(common(grant.withPermissions(here), now));
                target = rest.permissions().isEmpty() ? target.minus(grant.key()) : target.plus(rest);
            }
        }
        StepList found = new StepList();
        RightsDiff.compare(schema, target, found);
        return found.toDifference().steps();
    }

    /** The steps that reduce the rights on the object to those that it also has in the end. */
    private static List<Step> taken(Schema schema, Rebuild rebuild, Schema after) {
        Schema target = schema;
        for (Right right : schema.all(Right.class)) {
            if (right.isOnSameAs(rebuild.old())) {
                target = target.minus(right.key());
                Optional<Right> rest = rest(right, schema, rebuild, after);
                target = rest.isPresent() ? target.plus(rest.get()) : target;
            }
        }
        StepList found = new StepList();
        RightsDiff.compare(schema, target, found);
        return found.toDifference().steps();
    }

    private static Optional<Right> rest(Right right, Schema schema, Rebuild rebuild, Schema after) {
        Optional<Owner> owner = owner(rebuild.now(), after);
        boolean ofOwner = owner(rebuild.old(), schema)
                .filter(old -> old.role().equals(right.role()))
                .isPresent();
        if (right instanceof Owner) {
            return owner.map(kept -> right);
        }
        Optional<String> role = ofOwner ? owner.map(Owner::role) : Optional.of(right.role());
        if (right instanceof Revocation revocation) {
            return role.flatMap(who -> after.all(Revocation.class).stream()
                            .filter(now ->
                                    now.isOnSameAs(rebuild.now()) && now.role().equals(who))
                            .findFirst())
                    .map(now -> revocation.withPrivileges(revocation.privileges().stream()
                            .filter(now.privileges()::contains)
                            .toList()))
                    .filter(rest -> !rest.privileges().isEmpty())
                    .map(rest -> rest);
        }
        Grant grant = (Grant) right;
        return role.flatMap(who -> after.all(Grant.class).stream()
                        .filter(now ->
                                now.isOnSameAs(rebuild.now()) && now.role().equals(who))
                        .findFirst())
                .map(now -> grant.withPermissions(common(grant, now)))
                .filter(rest -> !rest.permissions().isEmpty())
                .map(rest -> rest);
    }

    private static List<Permission> common(Grant grant, Grant now) {
        return grant.permissions().stream()
                .flatMap(permission -> now.same(permission).stream()
                        .map(kept -> permission.withGrantable(permission.grantable() && kept.grantable())))
                .toList();
    }

    private static Optional<Owner> owner(Right object, Schema schema) {
        return schema.all(Owner.class).stream().filter(object::isOnSameAs).findFirst();
    }
}
