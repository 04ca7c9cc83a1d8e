package dev.kedge.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Sources of entities of ten columns each, some with foreign keys and indexes. */
final class Entities {
    /** The name of their database. */
    static final String DATABASE = "many";

    private Entities() {}

    /** Writes so many of them. */
    static Path write(Path folder, int count) throws IOException {
        Files.writeString(folder.resolve("package-info.java"), """
                /** Entities. */
                @Database(name = "many", postgres = 14)
                package many;

                import dev.kedge.annotation.Database;
                """);
        for (int i = 1; i <= count; i++) {
            Files.writeString(folder.resolve(name(i) + ".java"), source(i));
        }
        return folder;
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "Entity%04d", number);
    }

    private static String source(int number) {
        String name = name(number);
        String index = number % 2 == 0 ? "@Index(columns = {\"name\", \"created_at\"})\n" : "";
        String reference = number % 3 == 0 ? "@References(" + name(number - 1) + ".class)\n    " : "";
        return """
                package many;

                import dev.kedge.annotation.Check;
                import dev.kedge.annotation.Column;
                import dev.kedge.annotation.Id;
                import dev.kedge.annotation.Identity;
                import dev.kedge.annotation.Index;
                import dev.kedge.annotation.References;
                import dev.kedge.annotation.Table;
                import java.math.BigDecimal;
                import java.time.Instant;
                import java.time.LocalDate;
                import java.util.Optional;
                import java.util.UUID;

                /** One of many. */
                @Table(name = "%1$s", comment = "One of many")
                %2$spublic interface %3$s {
                    @Id
                    @Identity
                    long id();

                    @Column(length = 80)
                    String name();

                    @Column(comment = "What it is for")
                    Optional<String> description();

                    @Column(precision = 12, scale = 2, defaultValue = "0")
                    BigDecimal amount();

                    @Check("quantity >= 0")
                    int quantity();

                    @Column(defaultValue = "true")
                    boolean active();

                    UUID token();

                    %4$slong parentId();

                    Optional<LocalDate> dueOn();

                    @Column(defaultSql = "now()")
                    Instant createdAt();
                }
                """.formatted(name.toLowerCase(Locale.ROOT), index, name, reference);
    }
}
