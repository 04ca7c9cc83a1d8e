package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A schema of the database other than its default schema. It exists because objects are declared in it.
 *
 * @param name its name
 */
@Experimental
public record Namespace(String name) implements SchemaObject {
    /** The schema that every database has; Kedge neither creates nor drops it. */
    private static final String PUBLIC = "public";

    /**
     * {@return the namespaces that these objects require, sorted by name, without the default schema and
     * {@code public}}
     *
     * @param objects the objects
     */
    public static List<Namespace> impliedBy(Collection<? extends SchemaObject> objects) {
        TreeSet<String> names = new TreeSet<>();
        for (SchemaObject object : objects) {
            names.add(schemaOf(object));
        }
        names.remove("");
        names.remove(PUBLIC);
        return names.stream().map(Namespace::new).toList();
    }

    private static String schemaOf(SchemaObject object) {
        if (object instanceof SqlObject sql) {
            return sql.parsed().map(name -> name.name().schema()).orElse("");
        }
        return object instanceof Extension extension
                ? extension.schema().orElse("")
                : object.key().owner().schema();
    }

    @Override
    public ObjectKey key() {
        return ObjectKey.of(ObjectKey.Kind.NAMESPACE, QualifiedName.of(name));
    }

    @Override
    public Namespace renamed(Renaming renaming) {
        return new Namespace(renaming.namespace(name));
    }
}
