package dev.kedge.files.accept;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.stability.Experimental;
import dev.kedge.core.step.Step;
import dev.kedge.files.Committed;
import dev.kedge.files.Model;
import dev.kedge.files.Source;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares the compiled model with the committed folder without javac, which may not run if no source has changed. */
@Experimental
public final class Check {
    /** The reason of the error if the model was compared with another snapshot. */
    public static final String SNAPSHOT_CHANGED = "snapshot.jsonl has changed since the last compile";

    private Check() {}

    /**
     * Compares a compiled model with a folder.
     *
     * @param directory the database's folder
     * @param model the compiled model
     * @return the drift; an error if one of the two is invalid or they belong to different compiles
     */
    public static Outcome<Drift> run(Source directory, Model model) {
        return Committed.read(directory).then(committed -> {
            String database = committed.snapshot().database().name();
            if (!database.equals(model.database().name())) {
                return Outcome.failed(Diagnostic.of(
                        FileCode.OTHER_DATABASE, Place.NOWHERE, model.database().name(), database));
            }
            return stale(committed, model)
                    .map(fact -> Outcome.<Drift>failed(Diagnostic.of(FileCode.MODEL_STALE, Place.NOWHERE, fact)))
                    .orElseGet(() -> Outcome.of(Drift.between(committed, model.database(), model.declared())));
        });
    }

    /**
     * Build tools do not compile if no Java source has changed, and the classes then contain the revisions of an earlier
     * build.
     */
    private static Optional<String> stale(Committed committed, Model model) {
        if (!model.snapshotHash().equals(committed.snapshot().hash())) {
            return Optional.of(SNAPSHOT_CHANGED);
        }
        return model.digest().isEmpty() || model.digest().equals(committed.compiledDigest())
                ? Optional.empty()
                : Optional.of("the SQL or the steps of a revision have changed since the last compile");
    }

    /**
     * Reports a drift as one error, whose message contains the steps.
     *
     * @param drift the drift
     * @return the error
     */
    public static Diagnostic toDiagnostic(Drift drift) {
        String steps = drift.steps().stream().map(Step::describe).collect(Collectors.joining("; "));
        String text = steps.isEmpty() ? "@Database says something else" : steps;
        return Diagnostic.of(FileCode.CHECK_DRIFT, Place.NOWHERE, text);
    }
}
