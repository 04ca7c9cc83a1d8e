package dev.kedge.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.kedge.core.revision.Revision;
import dev.kedge.processor.source.DatabasePackage;
import java.util.List;
import java.util.Map;

/** Generates {@code MarketRevisions1} and so on: the revisions in the step language. */
final class RevisionsWriter {
    private final DatabasePackage database;

    RevisionsWriter(DatabasePackage database) {
        this.database = database;
    }

    /** Writes the classes, and returns the method that creates each revision. */
    Map<String, StepMethod> write(List<Revision> revisions, JavaWriter writer) {
        StepClasses classes = StepClasses.of(
                revisions,
                number -> ClassName.get(database.packageName(), database.classPrefix() + "Revisions" + number));
        classes.types()
                .forEach((name, type) -> writer.writeSteps(
                        name,
                        type.addJavadoc("Revisions of database $L.\n", database.name()),
                        List.of(database.element()),
                        database.mirror().site()));
        return classes.entries();
    }
}
