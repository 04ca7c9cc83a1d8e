package dev.kedge.cli.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A program that ends when this process does, even if this process is killed. A shell between the two notices that the
 * pipe from this process was closed, and sends a signal to the program. On Windows there is no such shell, so a killed
 * process leaves its programs behind.
 */
public final class TiedProcess implements AutoCloseable {
    /**
     * The shell itself writes nothing: its output may have no reader, and the write would end it too early. The signal
     * is repeated, because a program that has just started may ignore it.
     */
    private static final String SCRIPT = """
            signal=$1; remains=$2; shift 2
            stopped=
            trap 'stopped=yes' USR1
            exec 3<&0 4>&1 5>&2 </dev/null >/dev/null 2>&1
            "$@" 3<&- >&4 2>&5 4>&- 5>&- &
            child=$!
            exec 4>&- 5>&-
            { cat <&3; kill -s USR1 $$; while kill -s "$signal" "$child"; do sleep 1; done; } &
            watch=$!
            exec 3<&-
            wait "$child"; status=$?
            if [ -n "$stopped" ]; then
              wait "$child"; status=$?
              [ -z "$remains" ] || rm -rf -- "$remains"
            fi
            kill "$watch" 2>/dev/null
            exit "$status"
            """;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Process process;
    private final Thread atExit = new Thread(this::stop, "kedge stop");

    private TiedProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts a program with an empty standard input.
     *
     * @param builder the program, its environment and the destination of its output; the command is changed
     * @param signal the name of the signal that ends it, such as {@code TERM}
     * @param remains the file or folder to delete if it is ended early; absent for none
     * @throws IOException if it cannot be started, or this process is ending
     */
    public static TiedProcess start(ProcessBuilder builder, String signal, Optional<Path> remains) throws IOException {
        if (File.separatorChar == '/') {
            List<String> command = new ArrayList<>(List.of(
                    "/bin/sh",
                    "-c",
                    SCRIPT,
                    "sh",
                    signal,
                    remains.map(Path::toString).orElse("")));
            command.addAll(builder.command());
            builder.command(command);
        }
        TiedProcess tied = new TiedProcess(builder.start());
        try {
            Runtime.getRuntime().addShutdownHook(tied.atExit);
        } catch (IllegalStateException e) {
            tied.stop();
            throw new IOException("the process is ending", e);
        }
        return tied;
    }

    /** The shell that runs the program; it has the exit code of the program. */
    public Process process() {
        return process;
    }

    private void stop() {
        try {
            process.getOutputStream().close();
            if (File.separatorChar != '/') {
                process.destroy();
            }
            if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the program if it is still running, and waits for its end. */
    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // the process is ending, and so is the program
            return;
        }
    }
}
