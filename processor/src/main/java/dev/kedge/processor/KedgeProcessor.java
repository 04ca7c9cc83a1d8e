package dev.kedge.processor;

import com.google.auto.service.AutoService;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.processor.committed.CommittedFolder;
import dev.kedge.processor.entity.EntityReader;
import dev.kedge.processor.generate.JavaWriter;
import dev.kedge.processor.generate.ServiceFile;
import dev.kedge.processor.source.Compilation;
import dev.kedge.processor.source.DatabasePackage;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.Site;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The annotation processor that compares entities with the committed schema, and generates code from both. */
@AutoService(Processor.class)
public final class KedgeProcessor extends AbstractProcessor {
    private final Problems problems = new Problems();
    private final Map<String, DatabaseCompiler> databases = new LinkedHashMap<>();
    private final Map<String, String> packagesByName = new LinkedHashMap<>();
    private final Set<String> homonyms = new HashSet<>();
    private Compilation compilation;
    private JavaWriter writer;
    private boolean first = true;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        compilation = new Compilation(environment);
        writer = new JavaWriter(compilation, problems);
    }

    /** Kedge's annotations, and the annotation of the generated sources, which no other processor claims. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.kedge.annotation.*", JavaWriter.GENERATED);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(CommittedFolder.OPTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims Kedge's annotations, because javac with -Xlint:processing warns of annotations that no processor claims. */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver()) {
            unfinished().forEach(DatabaseCompiler::giveUp);
            ServiceFile.add(
                    databases.values().stream()
                            .flatMap(database -> database.provider().stream())
                            .toList(),
                    compilation);
        } else {
            compilation.enter(round);
            annotations.forEach(annotation -> collect(annotation, round));
            boolean noTypeCanCome = generatedAllOf(round);
            unfinished().forEach(database -> database.compile(noTypeCanCome));
            first = false;
        }
        if (round.processingOver() || unfinished().isEmpty()) {
            problems.print(processingEnv.getMessager());
        }
        return true;
    }

    private void collect(TypeElement annotation, RoundEnvironment round) {
        String name = annotation.getSimpleName().toString();
        for (Element element : round.getElementsAnnotatedWith(annotation)) {
            if (name.equals("Database") && element instanceof PackageElement database) {
                DatabasePackage.of(database).ifPresent(this::enter);
            } else if ((name.equals("Table") || name.equals("View")) && element instanceof TypeElement entity) {
                collect(entity);
            } else if (name.equals("Partition")
                    && element instanceof TypeElement partition
                    && EntityReader.entityMirror(partition).isEmpty()) {
                collect(partition);
            }
        }
    }

    private void collect(TypeElement entity) {
        Optional<DatabasePackage> around = DatabasePackage.around(entity, compilation.elements());
        around.flatMap(this::enter).ifPresent(database -> database.enter(entity));
        if (around.isEmpty()) {
            String packageName = compilation.packageOf(entity);
            problems.report(
                    EntityReader.entityMirror(entity).map(Mirror::site).orElse(Site.of(entity)),
                    EntityCode.NO_DATABASE,
                    entity.getQualifiedName(),
                    packageName,
                    DatabasePackage.proposedName(packageName));
        }
    }

    /** The compiler of a database; absent if another package already has its name. */
    private Optional<DatabaseCompiler> enter(DatabasePackage database) {
        String packageName = database.packageName();
        String other = packagesByName.putIfAbsent(database.name(), packageName);
        if (other == null || other.equals(packageName)) {
            return Optional.of(databases.computeIfAbsent(
                    packageName, name -> new DatabaseCompiler(compilation, name, writer, problems)));
        }
        if (homonyms.add(packageName)) {
            problems.report(
                    database.mirror().site("name"), EntityCode.DUPLICATE_DATABASE, database.name(), other, packageName);
        }
        return Optional.empty();
    }

    private List<DatabaseCompiler> unfinished() {
        return databases.values().stream()
                .filter(database -> !database.isDone())
                .toList();
    }

    /** Whether the round contains only sources that Kedge generated, so that no other processor will generate any. */
    private boolean generatedAllOf(RoundEnvironment round) {
        return !first
                && round.getRootElements().stream()
                        .allMatch(root -> writer.written().contains(root.toString()));
    }
}
