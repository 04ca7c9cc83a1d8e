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
 * The terminal that standard output goes to.
 *
 * @param live whether a line on it may be drawn over
 * @param columns its width
 */
public record Terminal(boolean live, int columns) {
    private static final int USUAL = 80;
    private static final File DEVICE = new File("/dev/tty");
    private static final long PATIENCE_MILLIS = 500;

    /** The terminal of this process. */
    public static Terminal ofProcess(Map<String, String> environment) {
        return isConsole() ? of(environment, size()) : unseen(environment);
    }

    /** What is no terminal as far as this process can tell, such as a file or a pipe; its width the environment may tell. */
    public static Terminal unseen(Map<String, String> environment) {
        return new Terminal(false, of(environment, Optional.empty()).columns);
    }

    /** What {@code stty size} says, rows and columns, comes before what the shell exported when the window was another. */
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

    /** From JDK 22 on there may be a console that is no terminal, and it says so. */
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

    /** Java cannot ask a terminal for its size; where there is no such program the usual width has to do. */
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
