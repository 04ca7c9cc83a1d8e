package dev.kedge.cli.console;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import java.util.List;

/** Thrown by a command that cannot continue, with the reasons. */
public final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    public CommandFailure(List<Diagnostic> diagnostics) {
        super(diagnostics.toString());
        this.diagnostics = List.copyOf(diagnostics);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns the value of an outcome; its errors end the command. */
    public static <T> T unwrap(Outcome<T> outcome) {
        return outcome.orElseThrow(CommandFailure::new);
    }
}
