package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.Namespace;
import dev.kedge.core.schema.Right;
import dev.kedge.processor.source.DatabasePackage;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Origins;
import dev.kedge.processor.source.Problems;
import java.util.ArrayList;
import java.util.List;

/** Reads the schemas that exist even while nothing is declared in them. */
final class NamespaceReader {
    private final DatabasePackage database;
    private final Problems problems;
    private final Origins origins;

    NamespaceReader(DatabasePackage database, Problems problems, Origins origins) {
        this.database = database;
        this.problems = problems;
        this.origins = origins;
    }

    /** The schemas that {@code @Database} names, and those that have default privileges among these rights. */
    List<Namespace> read(List<Right> rights) {
        List<Namespace> namespaces = new ArrayList<>();
        Mirror mirror = database.mirror();
        for (String name : mirror.texts("schemas")) {
            if (name.isBlank()) {
                problems.report(mirror.site("schemas"), EntityCode.NAME_EMPTY, "schema");
            } else if (isCreated(name)) {
                Namespace namespace = new Namespace(name);
                namespaces.add(namespace);
                origins.put(namespace.key(), mirror.site("schemas"));
            }
        }
        rights.stream()
                .filter(right -> right.kind().isDefault())
                .map(right -> right.name().name())
                .filter(name -> !name.isEmpty() && isCreated(name))
                .distinct()
                .map(Namespace::new)
                .forEach(namespaces::add);
        return namespaces;
    }

    /** Whether Kedge creates the schema: the one of unqualified names is there before it runs, like public. */
    private boolean isCreated(String name) {
        return !name.equals("public") && !name.equals(database.schema());
    }
}
