package dev.kedge.core.random;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.Namespace;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Privilege;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Revocation;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.rule.SchemaRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Edits of grants, revocations and owners on whatever has them. */
final class RightEdits {
    static final List<Attribute> ALL = List.of(
            new Attribute("GRANT", RightEdits::addOrDrop),
            new Attribute("GRANT_PERMISSIONS", RightEdits::changePermissions),
            new Attribute("GRANT_OPTION", RightEdits::changeOption),
            new Attribute("OWNER", RightEdits::changeOwner));

    private static final List<String> ROLES = List.of("kedge_app", "kedge_reader", "PUBLIC");

    private RightEdits() {}

    private static Draft addOrDrop(Draft draft, Chance chance) {
        List<Grant> old = draft.schema().all(Grant.class);
        if (!old.isEmpty() && chance.oneIn(3)) {
            return draft.replacing(List.of(chance.pick(old)), List.of());
        }
        return any(draft.schema(), chance)
                .map(right -> new Grant(right.name(), right.kind(), right.arguments(), chance.pick(ROLES), List.of()))
                .map(grant -> withPermission(grant, draft.schema(), chance))
                .map(draft::plus)
                .orElse(draft);
    }

    /** An object that has an owner, as one who has none yet. */
    private static Optional<Owner> any(Schema schema, Chance chance) {
        List<Owner> all = new ArrayList<>();
        for (Securable kind : Securable.values()) {
            if (kind.isDefault()) {
                all.add(owner(QualifiedName.of(""), kind));
                schema.all(Namespace.class).forEach(it -> all.add(owner(QualifiedName.of(it.name()), kind)));
            }
        }
        schema.tables().forEach(table -> all.add(owner(table.name(), Securable.RELATION)));
        for (EnumType type : schema.enums()) {
            all.add(owner(type.name(), Securable.TYPE));
        }
        schema.views().forEach(view -> all.add(owner(view.name(), Securable.RELATION)));
        for (Routine routine : schema.routines()) {
            String arguments = routine.arguments().stream().map(PgType::sql).collect(Collectors.joining(", "));
            all.add(new Owner(routine.name(), Securable.ROUTINE, Optional.of(arguments), ""));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(chance.pick(all));
    }

    private static Owner owner(QualifiedName name, Securable kind) {
        return new Owner(name, kind, Optional.empty(), "");
    }

    /** Takes one privilege more, or one less, from PUBLIC or the owner of an object. */
    private static Draft changeRevocation(Draft draft, Chance chance) {
        Schema schema = draft.schema();
        Optional<Owner> object = any(schema, chance);
        if (object.isEmpty()) {
            return draft;
        }
        Optional<Owner> owner = schema.object(object.get().key()).map(Owner.class::cast);
        boolean ofOwner = owner.isPresent() && chance.oneIn(2);
        String role = ofOwner ? owner.get().role() : "PUBLIC";
        List<Privilege> possible = Arrays.stream(Privilege.values())
                .filter(privilege -> privilege.isOn(object.get().kind()) && privilege != Privilege.MAINTAIN)
                .filter(privilege -> ofOwner
                        || object.get().kind().gives(privilege, object.get().name()))
                .toList();
        if (possible.isEmpty()) {
            return draft;
        }
        List<Privilege> one = List.of(chance.pick(possible));
        Revocation none = new Revocation(
                object.get().name(), object.get().kind(), object.get().arguments(), role, List.of());
        Revocation old = schema.object(none.key()).map(Revocation.class::cast).orElse(none);
        Revocation now = old.privileges().containsAll(one) ? old.minus(one) : old.plus(one);
        Draft changed = draft.replacing(List.of(old), now.privileges().isEmpty() ? List.of() : List.of(now));
        return SchemaRules.check(changed.schema(), 18).stream().anyMatch(Diagnostic::isError) ? draft : changed;
    }

    private static Draft changePermissions(Draft draft, Chance chance) {
        List<Grant> all = draft.schema().all(Grant.class);
        if (all.isEmpty() || chance.oneIn(2)) {
            return changeRevocation(draft, chance);
        }
        Grant grant = chance.pick(all);
        return draft.plus(
                grant.permissions().size() > 1 && chance.oneIn(3)
                        ? grant.withPermissions(chance.without(grant.permissions()))
                        : withPermission(grant, draft.schema(), chance));
    }

    /** PUBLIC has USAGE of types and EXECUTE of routines already, and which the server says is not the schema's. */
    private static Grant withPermission(Grant grant, Schema schema, Chance chance) {
        boolean open = grant.role().equals("PUBLIC");
        List<Privilege> possible = Arrays.stream(Privilege.values())
                .filter(privilege -> privilege.isOn(grant.kind()) && privilege != Privilege.MAINTAIN)
                .toList();
        Privilege privilege = chance.pick(possible);
        List<Column> columns = schema.table(grant.name())
                .filter(table -> grant.kind() == Securable.RELATION)
                .map(Table::columns)
                .orElse(List.of());
        Optional<String> column = privilege.isForColumns() && !columns.isEmpty() && chance.oneIn(2)
                ? Optional.of(chance.pick(columns).name())
                : Optional.empty();
        Permission permission = new Permission(privilege, column, !open && chance.oneIn(3));
        return open && grant.kind() != Securable.RELATION ? grant : grant.plus(List.of(permission));
    }

    private static Draft changeOption(Draft draft, Chance chance) {
        List<Grant> all = draft.schema().all(Grant.class).stream()
                .filter(grant -> !grant.role().equals("PUBLIC"))
                .toList();
        if (all.isEmpty()) {
            return draft;
        }
        Grant grant = chance.pick(all);
        return draft.plus(grant.withPermissions(
                chance.mapOne(grant.permissions(), permission -> permission.withGrantable(!permission.grantable()))));
    }

    private static Draft changeOwner(Draft draft, Chance chance) {
        List<Owner> old = draft.schema().all(Owner.class);
        if (!old.isEmpty() && chance.oneIn(3)) {
            Owner gone = chance.pick(old);
            return draft.replacing(withOwnRights(gone, draft.schema()), List.of());
        }
        return any(draft.schema(), chance)
                .filter(right -> !right.kind().isDefault())
                .map(right ->
                        new Owner(right.name(), right.kind(), right.arguments(), chance.pick(ROLES.subList(0, 2))))
                .map(owner -> draft.schema()
                        .object(owner.key())
                        .map(was -> draft.replacing(withOwnRights((Owner) was, draft.schema()), List.of(owner)))
                        .orElseGet(() -> draft.plus(owner)))
                .orElse(draft);
    }

    /** An owner and what is said of it, which is nothing of another role. */
    private static List<Right> withOwnRights(Owner owner, Schema schema) {
        return schema.all(Right.class).stream()
                .filter(right -> right.isOnSameAs(owner) && right.role().equals(owner.role()))
                .toList();
    }
}
