package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.revision.SqlObjectProblems;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.SqlKind;
import dev.kedge.core.schema.SqlName;
import dev.kedge.core.schema.SqlObject;
import dev.kedge.core.sql.Expression;
import dev.kedge.processor.source.Compilation;
import dev.kedge.processor.source.Expressions;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Origins;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.SqlText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Reads the SQL objects that a package or entity declares. */
final class SqlObjectReader {
    private final String defaultSchema;
    private final SqlText texts;
    private final Expressions expressions;
    private final Problems problems;
    private final Origins origins;
    private final Map<ObjectKey, SqlObject> objects = new LinkedHashMap<>();
    private final Map<ObjectKey, Mirror> mirrors = new LinkedHashMap<>();
    private final Map<ObjectKey, Origin> said = new LinkedHashMap<>();

    SqlObjectReader(Compilation compilation, String defaultSchema, Problems problems, Origins origins) {
        this.defaultSchema = defaultSchema;
        this.texts = new SqlText(compilation, problems);
        this.expressions = new Expressions(problems);
        this.problems = problems;
        this.origins = origins;
    }

    /** Reads the annotations of a package, or of the entity of this binary name. */
    void readOn(Element element, Optional<String> entity) {
        for (Mirror mirror : Mirror.all(element, "Sql")) {
            name(mirror).ifPresent(name -> read(mirror, name, entity));
        }
    }

    /** The origins of the objects, which contain their {@code alter} statements. */
    Map<ObjectKey, Origin> said() {
        return said;
    }

    /** The objects with their dependencies, which must be in this schema or among the objects; others are reported. */
    List<SchemaObject> within(Schema schema) {
        List<SchemaObject> read = new ArrayList<>();
        objects.forEach((key, object) -> read.add(new SqlObject(
                object.name(),
                object.create(),
                object.drop(),
                object.dependsOn().stream()
                        .flatMap(name -> resolved(key, name, schema).stream())
                        .toList())));
        return read;
    }

    private Optional<String> resolved(ObjectKey key, String name, Schema schema) {
        Optional<String> object = SqlName.ofFull(name, defaultSchema)
                .map(SqlName::full)
                .filter(full -> objects.containsKey(SqlObject.key(full))
                        || schema.object(SqlObject.key(full)).isPresent());
        if (object.isPresent()) {
            return object;
        }
        String bare = name.startsWith(defaultSchema + ".") ? name.substring(defaultSchema.length() + 1) : name;
        boolean known = SqlObject.isDependency(schema, bare);
        if (!known) {
            Mirror mirror = mirrors.get(key);
            problems.report(
                    mirror == null ? origins.of(key) : mirror.site("dependsOn"),
                    EntityCode.SQL_OBJECT_DEPENDENCY,
                    key.path(),
                    name);
        }
        return known ? Optional.of(bare) : Optional.empty();
    }

    private Optional<SqlName> name(Mirror mirror) {
        String kind = mirror.text("kind").orElse("");
        if (SqlObjectProblems.isSecret(kind)) {
            problems.report(mirror.site("kind"), EntityCode.SQL_OBJECT_SECRET, "A " + kind.strip());
            return Optional.empty();
        }
        Optional<SqlKind> known = SqlKind.of(kind);
        if (known.isEmpty()) {
            problems.report(
                    mirror.site("kind"),
                    EntityCode.SQL_OBJECT_KIND,
                    kind,
                    Arrays.stream(SqlKind.values()).map(SqlKind::words).collect(Collectors.joining(", ")));
            return Optional.empty();
        }
        Optional<String> written = expressions.name(mirror, "name", known.get().words());
        Optional<SqlName> name = written.flatMap(text -> SqlName.of(known.get(), text, defaultSchema));
        if (written.isPresent() && name.isEmpty()) {
            problems.report(
                    mirror.site("name"),
                    EntityCode.SQL_OBJECT_NAME,
                    written.get(),
                    known.get().words(),
                    sample(known.get()));
        }
        return name;
    }

    private static String sample(SqlKind kind) {
        return switch (kind.form()) {
            case NAME -> "feed";
            case QUALIFIED -> "audit.english";
            case OPERATOR -> "===(text,text)";
            case METHOD -> "money_ops using btree";
            case CAST -> "(text as money)";
            case ON -> "protect on orders";
            case TRANSFORM -> "for hstore language plperl";
        };
    }

    private void read(Mirror mirror, SqlName name, Optional<String> entity) {
        Optional<Expression> create = text(mirror, "create", name);
        Optional<Expression> drop = text(mirror, "drop", name);
        Optional<Expression> alter = text(mirror, "alter", name);
        if (create.isEmpty() || drop.isEmpty()) {
            return;
        }
        SqlObject object = new SqlObject(name.full(), create.get(), drop.get(), mirror.texts("dependsOn"));
        ObjectKey key = object.key();
        if (objects.putIfAbsent(key, object) != null) {
            problems.report(mirror.site("name"), EntityCode.DECLARED_TWICE, "Object", key.path());
            return;
        }
        mirrors.put(key, mirror);
        origins.put(key, mirror.site(), mirror);
        said.put(
                key,
                new Origin(entity, Optional.empty(), Optional.empty(), Optional.empty())
                        .withAlter(alter.map(Expression::text)));
    }

    private Optional<Expression> text(Mirror mirror, String attribute, SqlName name) {
        boolean left = attribute.equals("alter") && mirror.text(attribute).isEmpty();
        return (left ? Optional.<String>empty() : texts.readEither(mirror, attribute))
                .filter(text -> {
                    List<Diagnostic> faults = SqlObjectProblems.of(name, attribute, text);
                    faults.forEach(fault -> problems.report(mirror.site(attribute), fault));
                    return faults.isEmpty();
                })
                .map(Expression::new);
    }

    /** The committed SQL objects of entities that this round does not read. */
    static Stream<SqlObject> committedOn(Declared committed, Collection<String> entities) {
        return committed.schema().all(SqlObject.class).stream()
                .filter(object -> committed
                        .origin(object.key())
                        .entity()
                        .filter(entities::contains)
                        .isPresent());
    }
}
