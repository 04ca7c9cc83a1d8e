package dev.kedge.cli.console;

/** What the process ends with; 0 means that all is done and nothing differs. */
public final class ExitCode {
    /** The command failed. */
    public static final int FAILED = 1;
    /** There are differences, or revisions are pending. */
    public static final int DIFFERENT = 2;
    /** The command line is wrong (sysexits.h, EX_USAGE). */
    public static final int USAGE = 64;

    private ExitCode() {}
}
