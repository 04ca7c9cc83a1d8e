package dev.kedge.adopt;

import dev.kedge.adopt.java.SourceFile;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes the annotated interfaces of a schema, such as the schema of an existing database that Kedge adopts. */
public final class SourceWriter {
    private SourceWriter() {}

    /**
     * The sources of a schema that conforms to Kedge's rules. When compiled, they declare that schema.
     *
     * @param schema the schema
     * @param database the attributes of {@code @Database}
     * @param packageName the package of all sources
     * @param viewColumns the columns of views, because a schema contains only explicit names of view columns; may be
     *     incomplete
     */
    public static Sources write(
            Schema schema, DatabaseInfo database, String packageName, Map<QualifiedName, List<Column>> viewColumns) {
        AdoptableSchema adoptable = new AdoptableSchema(schema);
        AdoptionContext input = new AdoptionContext(adoptable.schema(), database, packageName, viewColumns);
        SortedMap<String, String> files = new TreeMap<>();
        for (SourceFile file : files(input)) {
            files.put(file.path(), file.text());
        }
        List<Omission> omissions = new ArrayList<>(adoptable.omissions());
        for (View view : adoptable.schema().views()) {
            if (!ViewWriter.hasKnownColumns(view, input.columnsOf(view.name()))) {
                omissions.add(new Omission(
                        view.key(),
                        "View " + view.name() + " does not say its columns: give "
                                + input.javaName(view.key()).simple() + " an accessor for each that code is to read."));
            }
        }
        return new Sources(files, adoptable.schema(), types(input), omissions);
    }

    private static SortedMap<ObjectKey, String> types(AdoptionContext input) {
        SortedMap<ObjectKey, String> types = new TreeMap<>();
        Stream.of(input.schema().tables(), input.schema().views(), input.javaEnums(), input.ownTypes())
                .flatMap(List::stream)
                .map(SchemaObject::key)
                .forEach(key -> types.put(key, input.javaName(key).qualified()));
        input.serials()
                .forEach((column, sequence) -> types.put(
                        sequence.key(),
                        input.javaName(ObjectKey.table(column.table())).qualified()));
        return types;
    }

    private static List<SourceFile> files(AdoptionContext input) {
        List<SourceFile> files = new ArrayList<>();
        files.add(new PackageWriter(input).file());
        input.javaEnums().forEach(type -> files.add(new EnumWriter(input).file(type)));
        input.schema().tables().forEach(table -> files.add(new TableWriter(input).file(table)));
        input.ownTypes().forEach(partition -> files.add(new PartitionTypeWriter(input).file(partition)));
        input.schema().views().forEach(view -> files.add(new ViewWriter(input).file(view)));
        return files;
    }
}
