package dev.kedge.files;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.step.Step;
import java.util.stream.Collectors;

/** Compares the compiled model with the committed folder outside javac, which may have had nothing to compile. */
public final class Check {
    private Check() {}

    /** The drift between model and folder; an error where one of them is broken or they belong to different compiles. */
    public static Outcome<Drift> run(Directory directory, Model model) {
        return Committed.read(directory).then(committed -> {
            String database = committed.snapshot().database().name();
            if (!database.equals(model.database().name())) {
                return Outcome.failed(Diagnostic.of(
                        Code.OTHER_DATABASE, Place.NOWHERE, model.database().name(), database));
            }
            return Outcome.of(Drift.between(committed, model.database(), model.declared()));
        });
    }

    /** The one error that says a drift; its steps are in the message. */
    public static Diagnostic toDiagnostic(Drift drift) {
        String steps = drift.steps().stream().map(Step::describe).collect(Collectors.joining("; "));
        String text = steps.isEmpty() ? "@Database says something else" : steps;
        return Diagnostic.of(Code.CHECK_DRIFT, Place.NOWHERE, text);
    }
}
