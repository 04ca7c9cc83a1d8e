package dev.kedge.cli.server;

import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.PrivateFile;
import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.runtime.DatabaseUrl;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the pg_dump in the PATH. The password is passed in the environment, because all users may read command lines.
 */
public final class PgDump {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern VERSION = Pattern.compile("pg_dump \\(PostgreSQL\\) (\\d{1,4})");

    private final Map<String, String> environment;

    public PgDump(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The file name of a backup, from the database, the time and the target of the run. */
    public static String fileName(String database, Instant now, String target) {
        return database + "_" + TIME.format(now) + "_before_" + target.replaceAll("[^A-Za-z0-9_+-]", "_") + ".dump";
    }

    /** Dumps a database on a server of this major version. Returns the new file, which only its owner may read. */
    public Path run(DatabaseUrl url, int server, Path file) {
        Path program =
                find().orElseThrow(() -> failure(CommandCode.BACKUP_TOOL_MISSING, "it is not in the PATH", server));
        int own = version(program, server);
        if (own < server) {
            throw failure(CommandCode.BACKUP_TOOL_OLD, own, server);
        }
        try {
            // pg_dump writes to an existing file and does not change its permissions
            PrivateFile.create(file);
            Result result = execute(
                    url.libpqEnvironment(),
                    List.of(
                            program.toString(),
                            "--format=custom",
                            "--no-password",
                            "--file=" + file,
                            "--dbname=" + url),
                    Optional.of(file));
            if (result.status != 0) {
                Files.deleteIfExists(file);
                throw failure(CommandCode.BACKUP_FAILED, result.said);
            }
            return file;
        } catch (IOException e) {
            throw failure(CommandCode.BACKUP_FAILED, String.valueOf(e.getMessage()));
        }
    }

    /**
     * The statements that create the schema of a database.
     *
     * @param text the output of pg_dump; empty if it failed
     * @param fault the reason that it failed; empty if it did not
     */
    public record SchemaText(String text, String fault) {}

    /** Dumps the schema of a database on a server of this major version, without owners and privileges. */
    public SchemaText schema(DatabaseUrl url, int server) {
        Optional<Path> program = find();
        if (program.isEmpty()) {
            return new SchemaText("", "pg_dump is not in the PATH");
        }
        try {
            int own = version(program.get(), server);
            if (own < server) {
                return new SchemaText(
                        "", "the pg_dump in the PATH has version " + own + ", but the server has " + server);
            }
            Path file = Files.createTempFile("kedge-schema", ".sql");
            try {
                Result result = execute(
                        url.libpqEnvironment(),
                        List.of(
                                program.get().toString(),
                                "--schema-only",
                                "--no-owner",
                                "--no-privileges",
                                "--no-security-labels",
                                "--no-subscriptions",
                                "--no-tablespaces",
                                "--lock-wait-timeout=5s",
                                "--no-password",
                                "--file=" + file,
                                "--dbname=" + url),
                        Optional.of(file));
                return result.status == 0
                        ? new SchemaText(Files.readString(file, StandardCharsets.UTF_8), "")
                        : new SchemaText("", "pg_dump failed: " + result.said);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            return new SchemaText("", String.valueOf(e.getMessage()));
        } catch (CommandFailure e) {
            return new SchemaText("", "the pg_dump in the PATH cannot be executed");
        }
    }

    private Optional<Path> find() {
        return Arrays.stream(environment.getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator), -1))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> List.of("pg_dump", "pg_dump.exe").stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private int version(Path program, int server) {
        try {
            Result result = execute(Map.of(), List.of(program.toString(), "--version"), Optional.empty());
            Matcher matcher = VERSION.matcher(result.said);
            if (result.status == 0 && matcher.find()) {
                return Integer.parseInt(matcher.group(1));
            }
            throw failure(CommandCode.BACKUP_TOOL_MISSING, program + " says: " + result.said, server);
        } catch (IOException e) {
            throw failure(CommandCode.BACKUP_TOOL_MISSING, String.valueOf(e.getMessage()), server);
        }
    }

    private record Result(int status, String said) {}

    /** Runs a program. If it is ended early, its incomplete output is deleted. */
    private static Result execute(Map<String, String> variables, List<String> command, Optional<Path> remains)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true);
        builder.environment().putAll(variables);
        try (TiedProcess tied = TiedProcess.start(builder, "TERM", remains)) {
            Process process = tied.process();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Result(process.waitFor(), said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("it was interrupted", e);
        }
    }

    private static CommandFailure failure(Code code, Object... arguments) {
        return new CommandFailure(List.of(Diagnostic.of(code, Place.NOWHERE, arguments)));
    }
}
