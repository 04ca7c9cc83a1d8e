package dev.kedge.cli.adopt;

import dev.kedge.cli.server.PgDump;
import dev.kedge.cli.server.PgDump.SchemaText;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SqlKind;
import dev.kedge.core.schema.SqlName;
import dev.kedge.core.schema.SqlObject;
import dev.kedge.core.sql.Expression;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.Unmanaged;
import dev.kedge.runtime.catalog.Catalog;
import dev.kedge.runtime.catalog.FoundSqlObject;
import dev.kedge.runtime.catalog.SqlObjectNeeds.Needed;
import dev.kedge.runtime.live.LiveDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The SQL objects of a database, with the statements that pg_dump writes for them.
 *
 * @param objects the objects to declare
 * @param fault the reason that none is declared although there are some; empty if there is no such reason
 * @param needed the unmanaged objects that others need
 */
public record AdoptedSql(List<SqlObject> objects, String fault, List<Needed> needed) {
    /** Copies the lists. */
    public AdoptedSql {
        objects = List.copyOf(objects);
        needed = List.copyOf(needed);
    }

    /** Reads the SQL objects of a database with this default schema. */
    public static AdoptedSql of(LiveDatabase live, Catalog catalog, DatabaseUrl url, PgDump dump, String schema) {
        List<FoundSqlObject> found = catalog.sqlObjects();
        List<Needed> needed = catalog.unmanaged().isEmpty() ? List.of() : live.neededUnmanaged();
        if (found.isEmpty()) {
            return new AdoptedSql(List.of(), "", needed);
        }
        SchemaText text = dump.schema(url, live.major());
        if (!text.fault().isEmpty()) {
            return new AdoptedSql(List.of(), text.fault(), needed);
        }
        Map<String, String> creations = DumpedObjects.of(text.text(), schema);
        Map<String, Set<String>> needs = live.needsOf(found);
        List<SqlObject> objects = new ArrayList<>();
        for (FoundSqlObject object : found) {
            String name = object.name().full();
            Optional.ofNullable(creations.get(name))
                    .ifPresent(create -> objects.add(new SqlObject(
                            name,
                            new Expression(create),
                            new Expression(drop(object.name())),
                            List.copyOf(needs.getOrDefault(name, Set.of())))));
        }
        Schema all = catalog.schema().plus(objects);
        return new AdoptedSql(
                objects.stream()
                        .map(object -> new SqlObject(
                                object.name(),
                                object.create(),
                                object.drop(),
                                object.dependsOn().stream()
                                        .filter(other -> SqlObject.isDependency(all, other))
                                        .toList()))
                        .toList(),
                "",
                needed);
    }

    private static String drop(SqlName name) {
        String words = name.kind() == SqlKind.FOREIGN_SERVER
                ? "SERVER"
                : name.kind().words().replace('-', ' ').toUpperCase(Locale.ROOT);
        return "DROP " + words + " " + name.text();
    }

    /** One sentence for each object that needs one of these. */
    List<String> needing(List<Unmanaged> unmanaged) {
        return needed.stream()
                .filter(need -> unmanaged.stream()
                        .anyMatch(thing -> thing.toString().equals(need.thing().toString())))
                .map(need -> need.by() + " needs " + need.thing())
                .toList();
    }
}
