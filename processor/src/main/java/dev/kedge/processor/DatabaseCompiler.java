package dev.kedge.processor;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.files.accept.Drift;
import dev.kedge.processor.committed.CommittedFolder;
import dev.kedge.processor.committed.CommittedState;
import dev.kedge.processor.entity.DeclaredModel;
import dev.kedge.processor.entity.SchemaReader;
import dev.kedge.processor.generate.DatabaseOutput;
import dev.kedge.processor.generate.GeneratedEntities;
import dev.kedge.processor.generate.JavaWriter;
import dev.kedge.processor.source.Compilation;
import dev.kedge.processor.source.DatabasePackage;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.Site;
import dev.kedge.processor.source.Unresolved;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Compiles the entities of one database, as soon as all the types that they name are there. */
final class DatabaseCompiler {
    private final Compilation compilation;
    private final String packageName;
    private final JavaWriter writer;
    private final Problems problems;
    private final Set<String> entities = new LinkedHashSet<>();
    private Optional<CommittedState> committed = Optional.empty();
    private Optional<String> provider = Optional.empty();
    private boolean done;

    DatabaseCompiler(Compilation compilation, String packageName, JavaWriter writer, Problems problems) {
        this.compilation = compilation;
        this.packageName = packageName;
        this.writer = writer;
        this.problems = problems;
    }

    /** Takes in an entity that the compiler was asked to compile. */
    void enter(TypeElement entity) {
        if (entities.add(compilation.binaryName(entity)) && done) {
            problems.report(Site.of(entity), EntityCode.ENTITY_LATE, entity.getQualifiedName(), packageName);
        }
    }

    boolean isDone() {
        return done;
    }

    /** The class of the migrations; absent if none could be generated. */
    Optional<String> provider() {
        return provider;
    }

    /**
     * The pipeline of one database. Migrations need no entity, so they are written in the first round. The rest is done
     * once, in the first round in which all types exist or no further ones can be generated: the entities are read, checked
     * and compared with the committed schema, and the code for them is generated.
     */
    void compile(boolean noTypeCanCome) {
        DatabasePackage database = database();
        Problems found = new Problems();
        Optional<DatabaseInfo> info = database.read(found);
        DatabaseOutput output = new DatabaseOutput(compilation, database, info, writer, found);
        if (committed.isEmpty()) {
            CommittedState read = readCommitted(info);
            provider = output.writeMigrations(read);
            committed = Optional.of(read);
        }
        CommittedState state = committed.get();
        List<TypeElement> types = types();
        boolean resolved = types.stream().noneMatch(type -> Unresolved.isIn(type, compilation));
        if (!resolved && !noTypeCanCome) {
            return;
        }
        done = true;

        DeclaredModel desired = new SchemaReader(compilation, database, state.declared(), found).read(types);
        // a server that @Database does not name is wrong already; nothing is too new for it
        SchemaChecks.run(desired, info.map(DatabaseInfo::postgres).orElse(Integer.MAX_VALUE), found);
        GeneratedEntities generated = output.check(desired);
        boolean sound = resolved && info.isPresent() && !found.anyError();
        state.problems().forEach(problem -> found.report(database.mirror().site(), problem));
        if (sound && state.whole().isPresent()) {
            Drift drift = Drift.between(state.whole().get(), info.get(), desired.declared());
            new DriftReport(database, desired.origins(), found)
                    .report(drift, state.whole().get());
        }
        output.writeCode(generated);
        output.writeModel(desired, sound, state);
        problems.addAll(found);
    }

    /** Says that the entities were never readable; the compiler itself says why. */
    void giveUp() {
        DatabasePackage database = database();
        Optional<DatabaseInfo> info = database.read(new Problems());
        new DatabaseOutput(compilation, database, info, writer, problems).writeInvalidModel();
    }

    private CommittedState readCommitted(Optional<DatabaseInfo> info) {
        return info.map(it -> CommittedState.read(it.name(), CommittedFolder.of(it.name(), compilation)))
                .orElse(CommittedState.NONE);
    }

    /** Elements do not outlive a round, so they are looked up by name in each. */
    private DatabasePackage database() {
        PackageElement element = compilation.elements().getPackageElement(packageName);
        return DatabasePackage.of(element).orElseThrow();
    }

    private List<TypeElement> types() {
        List<TypeElement> types = new ArrayList<>();
        entities.forEach(name -> compilation.type(name).ifPresent(types::add));
        return types;
    }
}
