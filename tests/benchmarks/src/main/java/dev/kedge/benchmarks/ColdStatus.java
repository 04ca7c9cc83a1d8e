package dev.kedge.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.kedge.Kedge;
import dev.kedge.example.market.MarketMigrations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How long {@code kedge.jar status} takes in a fresh JVM, compared with a JVM that does nothing. */
record ColdStatus(Project project) implements Measurement {

    @Override
    public void run(Table table) throws Exception {
        try (Server server = Server.start(project, true)) {
            String database = server.freshDatabase();
            try (HikariDataSource pool = server.pool(database)) {
                Kedge.on(pool).with(MarketMigrations.all()).upgrade();
            }
            String folder = project.exampleFolder().resolve("market").toString();
            List<String> status = List.of(
                    Project.program("java"),
                    "-jar",
                    project.commandLine().toString(),
                    "status",
                    "--dir",
                    folder,
                    "--url",
                    server.url(database));
            Times times = new Race()
                    .timing("kedge.jar status", () -> call(status))
                    .timing("java -version", () -> call(List.of(Project.program("java"), "-version")))
                    .run(2, 10);
            table.title("Command line from a fresh JVM");
            table.times(times);
        }
    }

    private static void call(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
    }
}
