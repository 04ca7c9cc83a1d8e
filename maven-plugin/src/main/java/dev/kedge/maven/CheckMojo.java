package dev.kedge.maven;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.files.EntityClasses;
import dev.kedge.files.Model;
import dev.kedge.files.ModelReader;
import dev.kedge.files.accept.Check;
import dev.kedge.files.accept.Drift;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Compares the compiled model with the committed folder, and the compiled entities with the model. Without this, Maven
 * would not notice a change of the snapshot alone, and JDK 23 and later do not run a processor that is only on the
 * class path.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class CheckMojo extends DatabaseMojo {
    @Override
    public void execute() throws MojoFailureException {
        if (isSkipped()) {
            return;
        }
        checkFolder();
        List<Model> models = new ArrayList<>();
        for (String name : databases()) {
            // Only the content of the model counts: javac has just run, or had nothing to do.
            Model model = unwrap(ModelReader.read(modelFile(name), List.of()));
            models.add(model);
            Drift drift = unwrap(Check.run(directory(name), model));
            if (!drift.isEmpty()) {
                throw failure(List.of(Check.toDiagnostic(drift)));
            }
        }
        for (String entity : unwrap(EntityClasses.in(classes()))) {
            if (models.stream().noneMatch(model -> EntityClasses.knows(model, entity))) {
                throw failure(List.of(Diagnostic.of(FileCode.PROCESSOR_DID_NOT_RUN, Place.NOWHERE, entity)));
            }
        }
        getLog().info("Models and committed schemas are equal: " + String.join(", ", databases()));
    }
}
