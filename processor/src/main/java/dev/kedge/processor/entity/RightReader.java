package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.Privilege;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Revocation;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.sql.Expression;
import dev.kedge.processor.source.Expressions;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Origins;
import dev.kedge.processor.source.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;

/** Reads the owners of objects and the privileges on them. All grants on one object to one role are combined. */
final class RightReader {
    private static final Pattern ON = Pattern.compile(
            "(TABLE|VIEW|MATERIALIZED VIEW|SEQUENCE|FUNCTION|PROCEDURE|AGGREGATE|ROUTINE|SCHEMA|TYPE|DOMAIN|LANGUAGE)\\s+"
                    + "(?:(\"(?:[^\"]|\"\")+\"|[^\\s\".(]+)\\.)?(\"(?:[^\"]|\"\")+\"|[^\\s\".(]+)\\s*(?:\\((.*)\\))?",
            Pattern.CASE_INSENSITIVE);

    /** Objects that will be created, as in ALTER DEFAULT PRIVILEGES. */
    private static final Pattern DEFAULTS = Pattern.compile(
            "(TABLES|SEQUENCES|FUNCTIONS|ROUTINES|TYPES)(?:\\s+IN\\s+SCHEMA\\s+(\"(?:[^\"]|\"\")+\"|[^\\s\".(]+))?",
            Pattern.CASE_INSENSITIVE);

    private final Problems problems;
    private final Expressions expressions;
    private final Origins origins;
    private final Map<ObjectKey, Right> rights = new LinkedHashMap<>();

    RightReader(Problems problems, Origins origins) {
        this.problems = problems;
        this.expressions = new Expressions(problems);
        this.origins = origins;
    }

    /** The object of an annotation. */
    private record Target(Securable kind, QualifiedName name, Optional<String> arguments) {}

    /** Everything that was read. */
    List<Right> rights() {
        return List.copyOf(rights.values());
    }

    /** Reads the annotations on the declaration of an object. */
    void readOn(Element element, Securable kind, QualifiedName name) {
        Target own = new Target(kind, name, Optional.empty());
        for (Mirror mirror : Mirror.all(element, "Grant")) {
            alone(mirror);
            grant(mirror, own);
        }
        for (Mirror mirror : Mirror.all(element, "Revoke")) {
            alone(mirror);
            revocation(mirror, own);
        }
        for (Mirror mirror : Mirror.all(element, "Owner")) {
            alone(mirror);
            owner(mirror, own);
        }
    }

    /** Reads the annotations on the package of the database with this schema. */
    void readOnPackage(Element element, String schema) {
        Target own = new Target(Securable.SCHEMA, QualifiedName.of(schema), Optional.empty());
        Mirror.all(element, "Grant").forEach(mirror -> target(mirror, own).ifPresent(on -> grant(mirror, on)));
        Mirror.all(element, "Revoke").forEach(mirror -> target(mirror, own).ifPresent(on -> revocation(mirror, on)));
        Mirror.all(element, "Owner").forEach(mirror -> target(mirror, own).ifPresent(on -> ownerOfOther(mirror, on)));
    }

    private void alone(Mirror mirror) {
        mirror.text("on")
                .ifPresent(on -> problems.report(
                        mirror.site("on"),
                        EntityCode.SECURABLE_SYNTAX,
                        on,
                        "this declaration",
                        "it always applies to the object itself"));
    }

    private Optional<Target> target(Mirror mirror, Target own) {
        Optional<String> on = mirror.text("on");
        if (on.isEmpty()) {
            return Optional.of(own);
        }
        Matcher defaults = DEFAULTS.matcher(on.get().strip());
        if (defaults.matches()) {
            return Optional.of(defaults(defaults));
        }
        Matcher matcher = ON.matcher(on.get().strip());
        if (!matcher.matches()) {
            problems.report(
                    mirror.site("on"), EntityCode.SECURABLE_SYNTAX, on.get(), "a right", "it is not a kind and a name");
            return Optional.empty();
        }
        if (kind(matcher.group(1)) == Securable.ROUTINE && matcher.group(4) == null) {
            problems.report(
                    mirror.site("on"),
                    EntityCode.SECURABLE_SYNTAX,
                    on.get(),
                    "a right",
                    "the types of the arguments tell routines apart, () for none");
            return Optional.empty();
        }
        String schema = matcher.group(2) == null ? "" : unquoted(matcher.group(2));
        return Optional.of(new Target(
                kind(matcher.group(1)),
                new QualifiedName(schema, unquoted(matcher.group(3))),
                Optional.ofNullable(matcher.group(4)).map(String::strip)));
    }

    private static Target defaults(Matcher matcher) {
        String word = matcher.group(1).toUpperCase(Locale.ROOT);
        Securable kind = word.equals("FUNCTIONS") ? Securable.ROUTINES : Securable.valueOf(word);
        String schema = matcher.group(2) == null ? "" : unquoted(matcher.group(2));
        return new Target(kind, QualifiedName.of(schema), Optional.empty());
    }

    private static Securable kind(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "SEQUENCE" -> Securable.SEQUENCE;
            case "FUNCTION", "PROCEDURE", "AGGREGATE", "ROUTINE" -> Securable.ROUTINE;
            case "SCHEMA" -> Securable.SCHEMA;
            case "TYPE", "DOMAIN" -> Securable.TYPE;
            case "LANGUAGE" -> Securable.LANGUAGE;
            default -> Securable.RELATION;
        };
    }

    private static String unquoted(String name) {
        return new Expression(name).asName().orElse(name);
    }

    private void grant(Mirror mirror, Target on) {
        Optional<String> role = expressions.name(mirror, "to", "role");
        if (role.isEmpty()) {
            return;
        }
        boolean grantable = mirror.flag("grantable").orElse(false);
        List<String> columns = mirror.texts("columns");
        List<Permission> permissions = new ArrayList<>();
        for (String privilege : mirror.constants("privileges")) {
            if (columns.isEmpty()) {
                permissions.add(new Permission(Privilege.valueOf(privilege), Optional.empty(), grantable));
            }
            columns.forEach(column ->
                    permissions.add(new Permission(Privilege.valueOf(privilege), Optional.of(column), grantable)));
        }
        Grant grant = new Grant(on.name(), on.kind(), on.arguments(), role.get(), permissions);
        Right known = rights.get(grant.key());
        rights.put(grant.key(), known instanceof Grant other ? other.plus(permissions) : grant);
        origins.put(grant.key(), mirror.site(), mirror);
    }

    private void revocation(Mirror mirror, Target on) {
        String role =
                mirror.has("from") ? expressions.name(mirror, "from", "role").orElse("") : Right.PUBLIC;
        if (role.isEmpty()) {
            return;
        }
        List<Privilege> privileges =
                mirror.constants("privileges").stream().map(Privilege::valueOf).toList();
        Revocation revocation = new Revocation(on.name(), on.kind(), on.arguments(), role, privileges);
        Right known = rights.get(revocation.key());
        rights.put(revocation.key(), known instanceof Revocation other ? other.plus(privileges) : revocation);
        origins.put(revocation.key(), mirror.site(), mirror);
    }

    /**
     * Reads the owner of an object that {@code on} names. The owner of a language cannot be set, because the language
     * belongs to the database.
     */
    private void ownerOfOther(Mirror mirror, Target on) {
        if (on.kind() == Securable.LANGUAGE || on.kind().isDefault()) {
            problems.report(
                    mirror.site("on"),
                    EntityCode.SECURABLE_SYNTAX,
                    mirror.text("on").orElse(""),
                    "an owner",
                    on.kind().isDefault()
                            ? "what will be created belongs to the migrating role"
                            : "a language belongs to the database");
            return;
        }
        owner(mirror, on);
    }

    private void owner(Mirror mirror, Target on) {
        expressions.name(mirror, "value", "role").ifPresent(role -> {
            Owner owner = new Owner(on.name(), on.kind(), on.arguments(), role);
            rights.put(owner.key(), owner);
            origins.put(owner.key(), mirror.site(), mirror);
        });
    }
}
