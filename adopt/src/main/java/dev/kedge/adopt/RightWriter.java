package dev.kedge.adopt;

import dev.kedge.adopt.java.Annotation;
import dev.kedge.adopt.java.JavaName;
import dev.kedge.adopt.java.Value;
import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.Privilege;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Revocation;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Securable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the owner of an object and the privileges on it. */
final class RightWriter {
    private final AdoptionContext input;

    RightWriter(AdoptionContext input) {
        this.input = input;
    }

    /** The annotations of an object that a Java type declares. */
    List<Annotation> on(ObjectKey key) {
        return annotations(input.rightsOn(key), "");
    }

    /** The annotations of all objects that no Java type declares. */
    List<Annotation> onPackage() {
        List<ObjectKey> declared = new ArrayList<>();
        input.schema().tables().forEach(table -> declared.add(table.key()));
        input.schema().views().forEach(view -> declared.add(view.key()));
        input.javaEnums().forEach(type -> declared.add(type.key()));
        input.ownTypes().forEach(partition -> declared.add(partition.key()));
        return input.schema().all(Right.class).stream()
                .filter(right -> declared.stream().noneMatch(right::isOn))
                .flatMap(right -> annotations(List.of(right), on(right)).stream())
                .toList();
    }

    /** The object as GRANT names it; empty for the default schema. */
    private String on(Right right) {
        QualifiedName name = right.name();
        return switch (right.kind()) {
            case SCHEMA -> name.name().equals(input.database().schema()) ? "" : "SCHEMA " + name.sql();
            case ROUTINE ->
                routine(right) + " " + name.sql() + "(" + right.arguments().orElse("") + ")";
            case TYPE -> (isDomain(name) ? "DOMAIN " : "TYPE ") + name.sql();
            case TABLES, SEQUENCES, ROUTINES, TYPES ->
                right.kind().keyword() + (name.name().isEmpty() ? "" : " IN SCHEMA " + name.sql());
            case RELATION, SEQUENCE, LANGUAGE -> right.kind().keyword() + " " + name.sql();
        };
    }

    private boolean isDomain(QualifiedName name) {
        return input.schema().has(ObjectKey.of(ObjectKey.Kind.DOMAIN, name));
    }

    private String routine(Right right) {
        return input.schema().routines().stream()
                .filter(routine -> right.isOn(routine.key()))
                .findFirst()
                .map(Routine::procedure)
                .map(procedure -> procedure ? "PROCEDURE" : "FUNCTION")
                .orElse(Securable.ROUTINE.keyword());
    }

    private static List<Annotation> annotations(List<Right> rights, String on) {
        List<Annotation> annotations = new ArrayList<>();
        for (Right right : rights) {
            if (right instanceof Owner owner) {
                annotations.add(
                        0, Annotation.of("Owner").text("value", owner.role()).text("on", on, ""));
            }
            if (right instanceof Revocation revocation) {
                annotations.add(Annotation.of("Revoke")
                        .text("on", on, "")
                        .text("from", revocation.role(), Right.PUBLIC)
                        .array("privileges", constants(revocation.privileges())));
            }
            if (right instanceof Grant grant) {
                annotations.addAll(grants(grant, on));
            }
        }
        return annotations;
    }

    /** The scope of a privilege: the columns that it applies to, and its grant option. */
    private record Reach(List<String> columns, boolean grantable) {}

    /** One annotation for privileges on the same columns with the same grant option. */
    private static List<Annotation> grants(Grant grant, String on) {
        Map<Reach, List<Privilege>> reaches = new LinkedHashMap<>();
        Map<Privilege, List<Permission>> byPrivilege = grant.permissions().stream()
                .collect(Collectors.groupingBy(Permission::privilege, LinkedHashMap::new, Collectors.toList()));
        byPrivilege.forEach((privilege, permissions) -> {
            for (boolean grantable : new boolean[] {false, true}) {
                List<Permission> some = permissions.stream()
                        .filter(permission -> permission.grantable() == grantable)
                        .toList();
                boolean whole =
                        some.stream().anyMatch(permission -> permission.column().isEmpty());
                List<String> columns = some.stream()
                        .flatMap(permission -> permission.column().stream())
                        .toList();
                if (whole) {
                    put(reaches, new Reach(List.of(), grantable), privilege);
                }
                if (!columns.isEmpty()) {
                    put(reaches, new Reach(columns, grantable), privilege);
                }
            }
        });
        List<Annotation> annotations = new ArrayList<>();
        reaches.forEach((reach, privileges) -> annotations.add(Annotation.of("Grant")
                .text("on", on, "")
                .text("to", grant.role())
                .array("privileges", constants(privileges))
                .texts("columns", reach.columns())
                .flag("grantable", reach.grantable())));
        return annotations;
    }

    private static List<Value.Of> constants(List<Privilege> privileges) {
        return privileges.stream()
                .map(privilege -> new Value.Of(JavaName.annotation("Privilege"), privilege.name()))
                .toList();
    }

    private static void put(Map<Reach, List<Privilege>> reaches, Reach reach, Privilege privilege) {
        reaches.computeIfAbsent(reach, r -> new ArrayList<>()).add(privilege);
    }
}
