package dev.kedge.processor.source;

import dev.kedge.core.schema.ObjectKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The places in the sources where the objects of a schema are declared, to report problems there. */
public final class Origins {
    private static final List<ObjectKey.Kind> OWNERS =
            List.of(ObjectKey.Kind.TABLE, ObjectKey.Kind.VIEW, ObjectKey.Kind.COMPOSITE_TYPE, ObjectKey.Kind.ENUM);
    private static final List<ObjectKey.Kind> CONSTRAINTS = Stream.of(ObjectKey.Kind.values())
            .filter(ObjectKey.Kind::isConstraint)
            .toList();

    private final Site database;
    private final Map<ObjectKey, Site> objects = new HashMap<>();
    private final Map<String, ObjectKey> paths = new HashMap<>();
    private final Map<ObjectKey, Mirror> annotations = new HashMap<>();

    /** Problems of objects that no entity declares are reported at {@code @Database}. */
    public Origins(Site database) {
        this.database = database;
    }

    /** Adds an object that is declared at this site. The first declaration of an object is kept. */
    public void put(ObjectKey key, Site site) {
        objects.putIfAbsent(key, site);
        paths.putIfAbsent(key.path(), key);
    }

    /** Adds an object that is declared at this site by an annotation. */
    public void put(ObjectKey key, Site site, Mirror annotation) {
        put(key, site);
        annotations.putIfAbsent(key, annotation);
    }

    /** Where an object is declared. If it is not declared any more, its table, or otherwise the database. */
    public Site of(ObjectKey key) {
        Site own = objects.get(key);
        return own != null
                ? own
                : OWNERS.stream()
                        .map(kind -> ObjectKey.of(kind, key.owner()))
                        .filter(objects::containsKey)
                        .findFirst()
                        .map(objects::get)
                        .orElse(database);
    }

    /**
     * Where one of the attributes of an object is written, or where the object is declared if none is written. A constraint
     * of any kind is found by its name.
     */
    public Site of(ObjectKey key, List<String> attributes) {
        ObjectKey declared = declared(key);
        Mirror annotation = annotations.get(declared);
        return attributes.stream()
                .filter(attribute -> annotation != null && annotation.has(attribute))
                .findFirst()
                .map(attribute -> Objects.requireNonNull(annotation).site(attribute))
                .orElseGet(() -> of(declared));
    }

    private ObjectKey declared(ObjectKey key) {
        return objects.containsKey(key) || !key.kind().isConstraint()
                ? key
                : CONSTRAINTS.stream()
                        .map(kind -> new ObjectKey(kind, key.owner(), key.name()))
                        .filter(objects::containsKey)
                        .findFirst()
                        .orElse(key);
    }

    /** Where the object of this path is declared. If it is not declared any more, its table. */
    public Site of(String path) {
        return of(path, List.of());
    }

    /** Where the object of this path is declared, or one of its attributes. */
    public Site of(String path, List<String> attributes) {
        ObjectKey key = paths.get(path);
        if (key != null) {
            return of(key, attributes);
        }
        int dot = path.lastIndexOf('.');
        return dot < 0 ? database : of(path.substring(0, dot));
    }
}
