package dev.kedge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.sql.Statements;
import dev.kedge.postgres.Postgres;
import dev.kedge.processor.Build.Tool;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated rows give values of every Java type to a real server, and read the same from it, whatever its session says. */
class RowsOnServerTest {
    private static final Map<String, Object> VALUES = new LinkedHashMap<>();

    static {
        VALUES.put("Long", Long.MIN_VALUE);
        VALUES.put("Integer", Integer.MAX_VALUE);
        VALUES.put("Short", (short) -1);
        VALUES.put("Boolean", true);
        VALUES.put("Float", 0.1f);
        VALUES.put("Double", 0.1);
        VALUES.put("String", "a 'b' \"c\", \\ {} é");
        VALUES.put("java.math.BigDecimal", new BigDecimal("12345678901234567890.123456789"));
        VALUES.put("java.math.BigInteger", new BigInteger("-123456789012345678901234567890"));
        VALUES.put("java.time.Instant", Instant.parse("2024-02-29T12:00:00.123456Z"));
        VALUES.put("java.time.OffsetDateTime", OffsetDateTime.parse("2024-02-29T12:00:00.123456Z"));
        VALUES.put("java.time.LocalDate", LocalDate.parse("2024-02-29"));
        VALUES.put("java.time.LocalDateTime", LocalDateTime.parse("2024-02-29T12:00:00.123456"));
        VALUES.put("java.time.LocalTime", LocalTime.parse("12:00:00.123456"));
        VALUES.put("java.time.OffsetTime", OffsetTime.parse("12:00:00.123456+05:30"));
        VALUES.put("java.time.Duration", Duration.parse("PT-25H-0.123456S"));
        VALUES.put("java.time.Period", Period.parse("P-1Y-2M3D"));
        VALUES.put("java.util.UUID", UUID.fromString("00000000-0000-0000-0000-0000000000ff"));
        VALUES.put("java.net.URI", URI.create("https://example.org/a?b=c#d"));
        VALUES.put("java.net.InetAddress", address("2001:db8::1"));
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (java.net.UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void readWhatTheyWrote(@TempDir Path temporary) throws Exception {
        List<String> accessors = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        VALUES.forEach((type, value) -> {
            int number = accessors.size();
            accessors.add("    " + type + " single" + number + "();\n    java.util.List<" + type + "> list" + number
                    + "();\n    java.util.Optional<" + type + "> optional" + number + "();\n    java.util.Optional<"
                    + type
                    + "> empty" + number + "();\n");
            values.addAll(List.of(value, List.of(value, value), Optional.of(value), Optional.empty()));
        });
        Build build = new Build(temporary, Tool.JAVAC)
                .source("shop/package-info.java", "@dev.kedge.annotation.Database(name = \"shop\")", "package shop;")
                .source(
                        "shop/Item.java",
                        "package shop;",
                        "@dev.kedge.annotation.Table",
                        "public interface Item {",
                        "    @dev.kedge.annotation.Id",
                        String.join("\n", accessors) + "}");
        build.compile();
        Commits.accept(build, "shop", "Create the schema");
        assertThat(build.clean().compile().problems()).isEmpty();

        try (URLClassLoader loader = new URLClassLoader(
                        new URL[] {build.classes().toUri().toURL()}, getClass().getClassLoader());
                EmbeddedPostgres server = Postgres.builder().start();
                Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : Statements.split(upSql(build))) {
                statement.execute(sql);
            }
            statement.execute(
                    "SET TimeZone = 'Asia/Tokyo'; SET DateStyle = 'ISO, DMY'; SET IntervalStyle = 'iso_8601'");
            Class<?> row = loader.loadClass("shop.ItemRow");
            Object written = Stream.of(row.getDeclaredConstructors())
                    .filter(constructor -> constructor.getParameterCount() == values.size())
                    .findFirst()
                    .orElseThrow()
                    .newInstance(values.toArray());
            try (PreparedStatement insert =
                    connection.prepareStatement((String) row.getField("INSERT").get(null))) {
                row.getMethod("bind", PreparedStatement.class).invoke(written, insert);
                assertThat(insert.executeUpdate()).isOne();
            }
            try (ResultSet found =
                    statement.executeQuery("SELECT " + row.getField("COLUMNS").get(null) + " FROM item")) {
                assertThat(found.next()).isTrue();
                assertThat(row.getMethod("read", ResultSet.class).invoke(null, found))
                        .hasToString(written.toString())
                        .isEqualTo(written);
            }
        }
    }

    private static String upSql(Build build) throws Exception {
        try (Stream<Path> files = Files.walk(Commits.folder(build, "shop"))) {
            Path file =
                    files.filter(path -> path.endsWith("up.sql")).findFirst().orElseThrow();
            return Files.readString(file);
        }
    }
}
