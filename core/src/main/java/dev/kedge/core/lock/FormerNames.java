package dev.kedge.core.lock;

import dev.kedge.core.schema.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Maps the names of objects after some SQL to their names before it. The SQL may rename, move and create objects. */
final class FormerNames {
    /** Absent for objects that the SQL created, which had no name before. */
    private final Map<Part, Optional<Part>> former = new HashMap<>();

    private final Map<String, String> schemas = new HashMap<>();

    /** Names are unique among relations, among types, and among the parts of the same kind of one relation. */
    record Part(String space, QualifiedName object, String name) {}

    static Part relation(QualifiedName name) {
        return new Part("relation", name, "");
    }

    static Part type(QualifiedName name) {
        return new Part("type", name, "");
    }

    /** The former name of an object; absent if it did not exist. */
    Optional<QualifiedName> of(Part object) {
        Optional<Part> known = former.get(object);
        if (known != null) {
            return known.map(Part::object);
        }
        QualifiedName name = object.object();
        String schema = schemas.get(name.schema());
        return Optional.of(schema == null ? name : new QualifiedName(schema, name.name()));
    }

    /** The former name of a part of an object, which is given by its former name; absent if the part did not exist. */
    Optional<String> ofPart(String space, QualifiedName formerObject, String name) {
        Optional<Part> known = former.get(new Part(space, formerObject, name));
        return known == null ? Optional.of(name) : known.map(Part::name);
    }

    void created(Part object) {
        former.put(object, Optional.empty());
    }

    void renamed(Part from, Part to) {
        Optional<QualifiedName> before = of(from);
        former.put(from, Optional.empty());
        former.put(to, before.map(name -> new Part(to.space, name, "")));
    }

    void renamedPart(String space, QualifiedName formerObject, String from, String to) {
        Optional<String> before = ofPart(space, formerObject, from);
        former.put(new Part(space, formerObject, from), Optional.empty());
        former.put(new Part(space, formerObject, to), before.map(name -> new Part(space, formerObject, name)));
    }

    void renamedSchema(String from, String to) {
        String before = schemas.getOrDefault(from, from);
        schemas.put(to, before);
    }
}
