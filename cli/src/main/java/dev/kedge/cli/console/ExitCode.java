package dev.kedge.cli.console;

/** The exit codes of the process; 0 means that everything is done and nothing differs. */
public final class ExitCode {
    /** The command failed. */
    public static final int FAILED = 1;
    /** There are differences or pending revisions. */
    public static final int DIFFERENT = 2;
    /** The command line is wrong (sysexits.h, EX_USAGE). */
    public static final int USAGE = 64;

    private ExitCode() {}
}
