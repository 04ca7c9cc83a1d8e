package dev.kedge.cli.console;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The terminal of the standard output.
 *
 * @param live whether a line on it may be redrawn
 * @param columns its width in columns
 */
public record Terminal(boolean live, int columns) {
    private static final int USUAL = 80;
    private static final File DEVICE = new File("/dev/tty");
    private static final long PATIENCE_MILLIS = 500;

    /** The terminal of this process. */
    public static Terminal ofProcess(Map<String, String> environment) {
        return isConsole() ? of(environment, size()) : unseen(environment);
    }

    /** An output that is not a terminal, such as a file or a pipe. The environment may give a width. */
    public static Terminal unseen(Map<String, String> environment) {
        return new Terminal(false, of(environment, Optional.empty()).columns);
    }

    /**
     * The size that {@code stty size} prints, as rows and columns, takes precedence over the variable that the shell
     * exported, which may be outdated.
     */
    static Terminal of(Map<String, String> environment, Optional<String> size) {
        boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
        String build = environment.getOrDefault("CI", "");
        boolean inBuild = !build.isEmpty() && !build.equals("false") && !build.equals("0");
        int columns = size.map(said -> said.replaceFirst("^\\d+ ", ""))
                .filter(Terminal::isWidth)
                .or(() -> Optional.of(environment.getOrDefault("COLUMNS", "")).filter(Terminal::isWidth))
                .map(Integer::parseInt)
                .orElse(USUAL);
        return new Terminal(!dumb && !inBuild, columns);
    }

    private static boolean isWidth(String text) {
        return text.matches("[1-9]\\d{0,3}");
    }

    /** From JDK 22 on there may be a console that is not a terminal; Console.isTerminal tells them apart. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    /** Java cannot query the size of a terminal. Without the program stty the usual width is assumed. */
    private static Optional<String> size() {
        if (!DEVICE.exists()) {
            return Optional.empty();
        }
        try {
            Process process = new ProcessBuilder("stty", "size")
                    .redirectInput(DEVICE)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                process.destroy();
                return Optional.empty();
            }
            return Optional.of(new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip());
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
