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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final Set<Entity> hidden = new LinkedHashSet<>();
    private final Set<Entity> tooWide = new LinkedHashSet<>();

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
    }

    /** Writes migrations, which user code may name before any entity can be read; gives the name of their class. */
    public Optional<String> writeMigrations(CommittedState committed) {
        if (info.isEmpty() || !hasRuntime()) {
            return Optional.empty();
        }
        MigrationsWriter migrations = new MigrationsWriter(database, info.get());
        migrations.write(committed, writer);
        return Optional.of(migrations.name().canonicalName());
    }

    /** Finds what no Java code can be generated for. */
    public void check(DeclaredModel desired) {
        if (!hasRuntime()) {
            problems.report(database.mirror().site(), EntityCode.RUNTIME_MISSING, database.name());
        }
        Visibility visibility = new Visibility(compilation, database.packageName(), database.classPrefix() + "Schema");
        RowWriter rows = new RowWriter(compilation);
        for (Entity entity : desired.entities()) {
            if (!visibility.check(entity, site(entity, desired), problems)) {
                hidden.add(entity);
            }
            if (!rows.check(entity, site(entity, desired), problems)) {
                tooWide.add(entity);
            }
        }
    }

    /** Writes the rest. The model is valid if the entities are sound; drift is no matter, it is what a revision is for. */
    public void write(DeclaredModel desired, boolean sound, CommittedState committed) {
        if (info.isPresent() && hasRuntime()) {
            RowWriter rows = new RowWriter(compilation);
            desired.entities().stream()
                    .filter(entity -> !hidden.contains(entity) && !tooWide.contains(entity))
                    .filter(entity -> !Unresolved.isIn(entity.type(), compilation))
                    .forEach(entity -> rows.write(entity, site(entity, desired), writer));
            new SchemaWriter(database)
                    .write(
                            Stream.concat(desired.entities().stream(), desired.absent().stream())
                                    .filter(entity -> !hidden.contains(entity))
                                    .toList(),
                            writer);
        }
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

    private boolean hasRuntime() {
        return compilation.elements().getTypeElement(RowType.VALUES.canonicalName()) != null;
    }

    private static Site site(Entity entity, DeclaredModel desired) {
        return desired.origins().of(entity.key());
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
