package dev.kedge.cli.adopt;

import dev.kedge.adopt.SourceWriter;
import dev.kedge.adopt.Sources;
import dev.kedge.cli.console.CommandFailure;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SqlObject;
import dev.kedge.files.Directory;
import dev.kedge.files.Model;
import dev.kedge.files.accept.Accept;
import dev.kedge.files.decision.DecisionOptions;
import dev.kedge.runtime.Unmanaged;
import dev.kedge.runtime.catalog.Catalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An existing database as the sources and the folder that declare it.
 *
 * @param database the contents of {@code @Database}
 * @param sources the annotated interfaces
 * @param traces the tables of other migration tools, which are left alone
 * @param catalog the catalogs that were read
 */
public record Adoption(DatabaseInfo database, Sources sources, List<MigrationTool.Trace> traces, Catalog catalog) {

    /**
     * Adopts a database; its name and the patterns of ignored tables are given.
     *
     * @param sqlObjects the objects to declare with {@code @Sql}
     */
    public static Adoption of(Catalog catalog, List<SqlObject> sqlObjects, DatabaseInfo given, String packageName) {
        Schema all = catalog.schema().plus(sqlObjects);
        List<MigrationTool.Trace> traces = MigrationTool.tracesIn(all);
        List<String> ignored = new ArrayList<>(given.ignore());
        Schema schema = all.without(given::ignores);
        for (MigrationTool.Trace trace : traces) {
            schema = schema.minus(trace.table().key());
            ignored.add(trace.table().name().toString());
        }
        DatabaseInfo database = new DatabaseInfo(given.name(), given.postgres(), given.schema(), ignored);
        return new Adoption(
                database, SourceWriter.write(schema, database, packageName, catalog.viewColumns()), traces, catalog);
    }

    /** Whether there is nothing to adopt. */
    public boolean isEmpty() {
        return sources.declared().objects().isEmpty();
    }

    /** Whether everything was adopted, apart from ignored tables and those of former tools. */
    public boolean isWhole() {
        return sources.omissions().isEmpty() && unmanaged().isEmpty();
    }

    /** The role that owns the objects without a declared owner; absent if no object has a declared owner. */
    public Optional<String> usualOwner() {
        return sources.declared().all(Owner.class).isEmpty() ? Optional.empty() : catalog.usualOwner();
    }

    /** The objects that are declared neither by annotations of their own nor with {@code @Sql}. */
    public List<Unmanaged> unmanaged() {
        return catalog.unmanagedBeside(sources.declared());
    }

    /**
     * Writes the sources below one folder, and the snapshot and the first revision into the other. Overwrites nothing.
     */
    public Accept.Result write(Path sourceRoot, Directory folder, Instant now) throws IOException {
        if (Files.exists(folder.path())) {
            throw overwriting(folder.path());
        }
        for (String file : sources.files().keySet()) {
            if (Files.exists(sourceRoot.resolve(file))) {
                throw overwriting(sourceRoot.resolve(file));
            }
        }
        for (Map.Entry<String, String> file : sources.files().entrySet()) {
            Path path = sourceRoot.resolve(file.getKey());
            Files.createDirectories(Optional.ofNullable(path.getParent()).orElse(sourceRoot));
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
        }
        return CommandFailure.unwrap(Accept.run(new Accept.Request(
                folder, model(), Optional.of("Adopt " + database.name()), DecisionOptions.NONE, false, now)));
    }

    /** The model that the compiler will make of the sources. */
    private Model model() {
        SortedMap<ObjectKey, Origin> origins = new TreeMap<>();
        sources.types().forEach((key, type) -> origins.put(key, Origin.of(type)));
        return new Model(
                database, "", "", List.copyOf(sources.files().keySet()), new Declared(sources.declared(), origins));
    }

    private static CommandFailure overwriting(Path path) {
        return new CommandFailure(List.of(Diagnostic.of(CommandCode.ADOPT_WOULD_OVERWRITE, Place.NOWHERE, path)));
    }
}
