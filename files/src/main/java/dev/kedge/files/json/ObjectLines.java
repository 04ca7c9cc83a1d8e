package dev.kedge.files.json;

import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Retired;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a schema as lines of JSON, one each, so that two branches change different lines. Parts of a table have
 * lines of their own, which name the table. The origin of an object is at the end of its line.
 */
public final class ObjectLines {
    private ObjectLines() {}

    /** The lines of a schema's objects, sorted by their keys. */
    public static List<String> print(Declared declared) {
        Map<ObjectKey, String> lines = new TreeMap<>();
        for (SchemaObject object : declared.schema().objects().values()) {
            lines.put(object.key(), line(object, Optional.empty(), declared.origin(object.key())));
            for (Part part : object.parts()) {
                ObjectKey key = ObjectKey.part(object.key().owner(), part);
                lines.put(key, line(part, Optional.of(key.owner()), declared.origin(key)));
            }
        }
        return List.copyOf(lines.values());
    }

    private static String line(Object object, Optional<QualifiedName> of, Origin origin) {
        return LineShape.of(object.getClass()).print(object, of, origin);
    }

    /** Collects objects in any order, and then joins them into a schema. */
    public static final class Reader {
        private final Map<QualifiedName, PartLines> parts = new TreeMap<>();
        private final Map<ObjectKey, LineShape.Read> objects = new TreeMap<>();
        private final Map<ObjectKey, Origin> origins = new TreeMap<>();
        private final Map<ObjectKey, Integer> lines = new TreeMap<>();

        /** Adds the object at the cursor, which is on this line. */
        public void add(LineShape.Read read, int line) {
            if (read.value() instanceof Part part) {
                QualifiedName owner =
                        read.of().orElseThrow(() -> new Malformed(line, "Member of is missing.", "it in this object"));
                parts.computeIfAbsent(owner, o -> new PartLines()).add(part, line);
                origins.put(ObjectKey.part(owner, part), read.origin());
            } else {
                SchemaObject object = (SchemaObject) read.value();
                once(objects.put(object.key(), read), object.key(), line);
                origins.put(object.key(), read.origin());
                lines.put(object.key(), line);
            }
        }

        public static void once(@Nullable Object other, Object name, int line) {
            if (other != null) {
                throw new Malformed(line, name + " stands twice.", "each object once");
            }
        }

        /** Everything that was read. */
        public Declared toDeclared() {
            List<SchemaObject> all = new ArrayList<>();
            objects.forEach((key, read) -> {
                boolean holds = key.kind().isOfRelation() || key.kind() == ObjectKey.Kind.PARTITION;
                PartLines own = holds ? parts.remove(key.owner()) : null;
                LineShape shape = LineShape.of(read.value().getClass());
                all.add((SchemaObject) (own == null ? read.value() : shape.withParts(read.value(), own.values())));
            });
            parts.forEach((owner, orphans) -> {
                throw new Malformed(
                        orphans.firstLine(), "Table " + owner + " has parts but no line of its own.", "a line for it");
            });
            Schema schema = Schema.of(all);
            all.forEach(object -> {
                if (object instanceof Retired mark && schema.object(mark.key()).isEmpty()) {
                    throw new Malformed(
                            lines.getOrDefault(mark.key(), 1),
                            mark.object().path() + " is retired, but there is no line of it.",
                            "a line for it, or none here");
                }
            });
            return new Declared(schema, new TreeMap<>(origins));
        }
    }

    /** The parts of one table, each on its line. */
    private static final class PartLines {
        private final Map<String, Part> byName = new TreeMap<>();
        private int firstLine = Integer.MAX_VALUE;

        void add(Part part, int line) {
            Reader.once(byName.put(part.kind() + " " + part.name(), part), part.name(), line);
            firstLine = Math.min(firstLine, line);
        }

        List<Part> values() {
            return List.copyOf(byName.values());
        }

        int firstLine() {
            return firstLine;
        }
    }
}
