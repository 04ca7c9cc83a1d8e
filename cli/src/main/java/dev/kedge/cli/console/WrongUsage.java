package dev.kedge.cli.console;

import dev.kedge.core.diagnostic.Wording;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Thrown by a command whose arguments contradict each other. */
public final class WrongUsage extends ParameterException {
    private static final long serialVersionUID = 1;

    private final Wording wording;

    public WrongUsage(CommandLine command, Wording wording) {
        super(command, wording.toString());
        this.wording = wording;
    }

    /** What is wrong. */
    public Wording wording() {
        return wording;
    }
}
