package dev.kedge.stories;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A story's folder: a small Maven project, in which time goes on by an hour with each command. */
final class Project {
    /** Where the database's folder is. */
    static final String DIR = "src/main/resources/kedge/shop";

    /** Where the compiled model is. */
    static final String MODEL = "target/classes/META-INF/kedge/shop.json";

    private static final Instant START = Instant.parse("2025-09-01T08:00:00Z");

    private final Path root;
    private int hour;

    private Project(Path root) {
        this.root = root;
    }

    /** A copy of the project that every story begins with. */
    static Project create(Path root) throws IOException {
        Path template = Path.of(System.getProperty("kedge.stories", ".")).resolve("project");
        try (Stream<Path> files = Files.walk(template)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = root.resolve(template.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(file).replace("@version@", version()));
            }
        }
        return new Project(root.toRealPath());
    }

    /** Kedge's own version. */
    static String version() {
        return System.getProperty("kedge.version", "");
    }

    Path root() {
        return root;
    }

    void passHour() {
        hour++;
    }

    /** The words that the shell makes of a command of this program. */
    List<String> words(String program, String script) throws IOException, InterruptedException {
        Printed printed = run(List.of("sh", "-c", program + "() { printf '%s\\0' \"$@\"; }\n" + script));
        if (printed.status() != 0 || !printed.err().isEmpty()) {
            throw new IOException(script + ": " + printed.err());
        }
        String[] words = printed.out().split("\0", -1);
        // each word ends with the separator
        return Arrays.asList(words).subList(0, words.length - 1);
    }

    /** Runs a program in the folder, on a terminal of 80 columns that shows no colours. */
    Printed run(List<String> command) throws IOException, InterruptedException {
        File out = File.createTempFile("story", ".out");
        File err = File.createTempFile("story", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectOutput(out)
                    .redirectError(err);
            builder.environment().putAll(environment());
            builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.equals("MAVEN_ARGS"));
            Process process = builder.start();
            process.getOutputStream().close();
            int status = process.waitFor();
            return new Printed(status, read(out), read(err));
        } finally {
            Files.delete(out.toPath());
            Files.delete(err.toPath());
        }
    }

    private Map<String, String> environment() {
        String server = "postgresql://postgres@localhost:" + StoryServer.port();
        return Map.ofEntries(
                Map.entry("COLUMNS", "80"),
                Map.entry("NO_COLOR", "1"),
                Map.entry("LC_ALL", "C.UTF-8"),
                Map.entry("TZ", "UTC"),
                Map.entry("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"),
                Map.entry("GIT_CONFIG_GLOBAL", "/dev/null"),
                Map.entry("GIT_AUTHOR_NAME", "me"),
                Map.entry("GIT_AUTHOR_EMAIL", "me@example.com"),
                Map.entry("GIT_COMMITTER_NAME", "me"),
                Map.entry("GIT_COMMITTER_EMAIL", "me@example.com"),
                Map.entry(
                        "SOURCE_DATE_EPOCH",
                        String.valueOf(START.plus(Duration.ofHours(hour)).getEpochSecond())),
                Map.entry("DIR", DIR),
                Map.entry("MODEL", MODEL),
                Map.entry("SERVER", server),
                Map.entry("DATABASE_URL", server + "/shop"));
    }

    private static String read(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }
}
