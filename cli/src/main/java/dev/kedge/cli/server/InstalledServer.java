package dev.kedge.cli.server;

import dev.kedge.runtime.DatabaseUrl;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server of a PostgreSQL installation, in a temporary folder. Its password is known to this process only. */
final class InstalledServer implements ThrowAwayServer {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final Path log;
    private final String password = HexFormat.of().formatHex(new SecureRandom().generateSeed(16));
    private final int port;
    private final Thread atExit = new Thread(this::stop);
    private Optional<TiedProcess> process = Optional.empty();
    private boolean stopped;

    private InstalledServer() throws IOException {
        this.folder = Files.createTempDirectory("kedge-server");
        this.log = folder.resolve("log");
        this.port = freePort();
    }

    private void create(Path programs) throws IOException {
        // only the owner may enter the folder
        Path secret = Files.writeString(folder.resolve("password"), password);
        run(
                programs.resolve("initdb"),
                List.of(
                        "--pgdata=" + data(),
                        "--username=postgres",
                        "--auth=scram-sha-256",
                        "--pwfile=" + secret,
                        "--encoding=UTF8",
                        "--locale=C",
                        "--no-sync"));
        Process initdb = process.orElseThrow().process();
        await(initdb);
        if (initdb.exitValue() != 0) {
            throw new IOException("initdb failed: " + lastWords());
        }
        process.get().close();
    }

    private void serve(Path programs) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-D", data(), "-p", Integer.toString(port)));
        // nothing here has to survive a crash
        for (String setting : List.of(
                "listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off", "full_page_writes=off")) {
            arguments.addAll(List.of("-c", setting));
        }
        run(programs.resolve("postgres"), arguments);
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    static InstalledServer start(Path programs) throws IOException {
        for (String program : List.of("initdb", "postgres")) {
            if (!Files.isExecutable(programs.resolve(program))) {
                throw new IOException("there is no program " + program + " in it");
            }
        }
        InstalledServer server = new InstalledServer();
        Runtime.getRuntime().addShutdownHook(server.atExit);
        try {
            server.create(programs);
            server.serve(programs);
            server.awaitConnection();
            return server;
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    @Override
    public DatabaseUrl url() {
        String url = "postgresql://postgres:" + password + "@127.0.0.1:" + port + "/postgres";
        return DatabaseUrl.parse(url).value().orElseThrow();
    }

    /**
     * Runs a program and stops it with this process. SIGINT makes a server disconnect its clients, which may include
     * this process, and makes initdb give up.
     */
    private synchronized void run(Path program, List<String> arguments) throws IOException {
        if (stopped) {
            throw new IOException("the process is ending");
        }
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root, but not as root of a user namespace of its own
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(program.toAbsolutePath().toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        process = Optional.of(TiedProcess.start(builder, "INT", Optional.of(folder)));
    }

    private void awaitConnection() throws IOException {
        Instant giveUp = Instant.now().plus(PATIENCE);
        while (true) {
            try (Connection connection = url().dataSource().getConnection()) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException e) {
                if (process.filter(it -> it.process().isAlive()).isEmpty()
                        || Instant.now().isAfter(giveUp)) {
                    throw new IOException(lastWords(), e);
                }
            }
            pause();
        }
    }

    private static void await(Process process) throws IOException {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IOException("interrupted", e);
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return lines.isEmpty() ? "it printed nothing" : lines.get(lines.size() - 1);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // the process is ending, and the shutdown hook does the same
            return;
        }
        stop();
    }

    private synchronized void stop() {
        stopped = true;
        process.ifPresent(TiedProcess::close);
        try {
            delete(folder);
        } catch (IOException e) {
            // the remains are in the system's folder for temporary files
            return;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
