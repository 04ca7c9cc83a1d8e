package dev.kedge.adopt;

import dev.kedge.adopt.java.Annotation;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.parse.IndexKeyParser;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes the indexes and exclusion constraints of one table or view. */
final class IndexWriter {
    private final QualifiedName on;
    private final IndexKeyWriter keys;
    private final PartNames names;

    IndexWriter(QualifiedName on, Predicate<String> isColumn, PartNames names) {
        this.on = on;
        this.keys = IndexKeyWriter.ofIndexes(isColumn);
        this.names = names;
    }

    /** The only column of an index, if its accessor can declare the index. */
    static Optional<String> onlyColumn(Index index) {
        return index.columns().size() == 1
                ? index.columns()
                        .get(0)
                        .column()
                        .filter(name -> index.columns().get(0).equals(IndexKey.column(name)))
                : Optional.empty();
    }

    /** The index as it is written on the entity, or on the accessor of its only column. */
    Annotation index(Index index, boolean onAccessor) {
        List<String> columns =
                index.columns().stream().flatMap(key -> keys.key(key).stream()).toList();
        List<String> labels =
                index.columns().stream().map(IndexKeyParser::label).toList();
        Annotation plain = Annotation.of("Index");
        Annotation on = onAccessor ? plain : plain.texts("columns", columns);
        return names.named(on, index.name(), Naming.index(this.on, labels))
                .flag("unique", index.unique())
                .sql("where", index.where())
                .text("using", index.method(), "btree")
                .texts("include", index.include())
                .flag("nullsNotDistinct", index.nullsNotDistinct())
                .parameters(index.parameters())
                .text("tablespace", index.tablespace())
                .text("comment", index.comment());
    }

    Annotation exclusion(Exclusion exclusion) {
        List<String> elements = exclusion.elements().stream()
                .flatMap(element -> keys.element(element).stream())
                .toList();
        List<String> labels = exclusion.elements().stream()
                .map(element -> IndexKeyParser.label(element.key()))
                .toList();
        return names.named(
                        Annotation.of("Exclude").texts("elements", elements),
                        exclusion.name(),
                        Naming.exclusion(on, labels))
                .text("using", exclusion.method(), "gist")
                .sql("where", exclusion.where())
                .texts("include", exclusion.include())
                .deferral(exclusion.deferral())
                .text("comment", exclusion.comment());
    }
}
