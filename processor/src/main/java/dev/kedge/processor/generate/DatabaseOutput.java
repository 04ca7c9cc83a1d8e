package dev.kedge.processor.generate;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.files.Committed;
import dev.kedge.files.Model;
import dev.kedge.files.ModelFile;
import dev.kedge.processor.committed.CommittedState;
import dev.kedge.processor.entity.DeclaredModel;
import dev.kedge.processor.entity.Entity;
import dev.kedge.processor.source.Compilation;
import dev.kedge.processor.source.DatabasePackage;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.Resources;
import dev.kedge.processor.source.Site;
import dev.kedge.processor.source.Unresolved;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** All that is generated for one database: its migrations, its typed schema, its rows and its compiled model. */
public final class DatabaseOutput {
    private final Compilation compilation;
    private final DatabasePackage database;
    private final Optional<DatabaseInfo> info;
    private final JavaWriter writer;
    private final Problems problems;
    private final RowWriter rowWriter;
    private final boolean hasRuntime;

    public DatabaseOutput(
            Compilation compilation,
            DatabasePackage database,
            Optional<DatabaseInfo> info,
            JavaWriter writer,
            Problems problems) {
        this.compilation = compilation;
        this.database = database;
        this.info = info;
        this.writer = writer;
        this.problems = problems;
        this.rowWriter = new RowWriter(compilation);
        this.hasRuntime = compilation.elements().getTypeElement(RowType.VALUES.canonicalName()) != null;
    }

    /** Writes migrations, which user code may name before any entity can be read; gives the name of their class. */
    public Optional<String> writeMigrations(CommittedState committed) {
        if (info.isEmpty() || !hasRuntime) {
            return Optional.empty();
        }
        MigrationsWriter migrations = new MigrationsWriter(database, info.get());
        migrations.write(committed, writer);
        return Optional.of(migrations.name().canonicalName());
    }

    /** The entities that Java code can be generated for; reports why it cannot be for the others. */
    public GeneratedEntities check(DeclaredModel desired) {
        if (!hasRuntime) {
            problems.report(database.mirror().site(), EntityCode.RUNTIME_MISSING, database.name());
        }
        Visibility visibility = new Visibility(compilation, database.packageName(), database.classPrefix() + "Schema");
        List<Entity> rows = new ArrayList<>();
        List<Entity> tables = new ArrayList<>();
        for (Entity entity : desired.entities()) {
            Site site = desired.origins().of(entity.key());
            boolean visible = visibility.check(entity, site, problems);
            boolean narrow = rowWriter.check(entity, site, problems);
            if (visible) {
                tables.add(entity);
            }
            if (visible && narrow && !Unresolved.isIn(entity.type(), compilation)) {
                rows.add(entity);
            }
        }
        tables.addAll(desired.absent());
        return new GeneratedEntities(rows, tables, desired.origins());
    }

    /** Writes the rows and the typed schema. */
    public void writeCode(GeneratedEntities generated) {
        if (info.isPresent() && hasRuntime) {
            generated
                    .rows()
                    .forEach(entity ->
                            rowWriter.write(entity, generated.origins().of(entity.key()), writer));
            new SchemaWriter(database).write(generated.tables(), writer);
        }
    }

    /** Writes the compiled model. It is valid if the entities are sound; drift is no matter, it is what a revision is for. */
    public void writeModel(DeclaredModel desired, boolean sound, CommittedState committed) {
        boolean comparable = committed.whole().isPresent() || committed.isNew() || committed.branchesMet();
        if (sound && comparable) {
            String hash = committed.snapshotContent().value();
            String digest = committed.whole().map(Committed::compiledDigest).orElse("");
            Model model = new Model(info.orElseThrow(), hash, digest, sources(desired), desired.declared());
            writeModel(ModelFile.print(model), elements(desired));
        } else {
            writeInvalidModel();
        }
    }

    /** Marks the model of an earlier compile as out of date. */
    public void writeInvalidModel() {
        info.ifPresent(it -> writeModel(
                ModelFile.invalid(it.name(), "the compile had errors other than drift"), List.of(database.element())));
    }

    private void writeModel(String text, List<Element> madeFrom) {
        try {
            Resources.write(compilation.filer(), ModelFile.path(database.name()), text, madeFrom);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> sources(DeclaredModel desired) {
        return Stream.concat(desired.entities().stream(), desired.absent().stream())
                .map(entity -> Compilation.outermost(entity.type()).toString().replace('.', '/') + ".java")
                .toList();
    }

    private List<Element> elements(DeclaredModel desired) {
        List<Element> elements = new ArrayList<>(
                desired.entities().stream().<TypeElement>map(Entity::type).toList());
        elements.add(database.element());
        return elements;
    }
}
