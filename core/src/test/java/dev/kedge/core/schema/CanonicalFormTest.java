package dev.kedge.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What means the same to PostgreSQL is equal, however it is spelled. */
class CanonicalFormTest {
    @ParameterizedTest
    @CsvSource({
        "fillfactor, 70, Fillfactor, 070",
        "autovacuum_enabled, false, autovacuum_enabled, OFF",
        "toast.autovacuum_enabled, on, TOAST.autovacuum_enabled, yes",
        "autovacuum_vacuum_scale_factor, 0.1, autovacuum_vacuum_scale_factor, .10",
        "autovacuum_vacuum_threshold, 0, autovacuum_vacuum_threshold, 0.0"
    })
    void parametersAreEqual(String name, String value, String otherName, String otherValue) {
        assertThat(new StorageParameter(otherName, otherValue)).isEqualTo(new StorageParameter(name, value));
    }

    @Test
    void aWordThatIsNoFlagStaysAWord() {
        assertThat(new StorageParameter("buffering", "ON"))
                .isEqualTo(new StorageParameter("buffering", "on"))
                .isNotEqualTo(new StorageParameter("buffering", "true"));
        assertThat(new StorageParameter("index_cleanup", "auto").value()).isEqualTo("auto");
    }

    @Test
    void sqlHasTheSpellingOfItsAuthor() {
        assertThat(new StorageParameter("FastUpdate", "off").sql()).isEqualTo("fastupdate=off");
        assertThat(new StorageParameter("fillfactor", "070").sql()).isEqualTo("fillfactor=070");
        assertThat(new StorageParameter("fastupdate", "OFF").sql()).isEqualTo("fastupdate='OFF'");
    }

    @ParameterizedTest
    @CsvSource({
        "text, EXTENDED",
        "'varchar(5)', EXTENDED",
        "'numeric(5,2)', MAIN",
        "bigint, PLAIN",
        "bigint[], EXTENDED"
    })
    void theStorageOfTheTypeGoesWithoutSaying(String type, ColumnStorage own) {
        Column column = Column.of("c", 1, PgType.of(type));
        assertThat(column.withStorage(Optional.of(own))).isEqualTo(column);
        assertThat(column.withStorage(Optional.of(ColumnStorage.EXTERNAL))).isNotEqualTo(column);
    }

    @Test
    void defaultsGoWithoutSaying() {
        Column column = Column.of("c", 1, PgType.of("text"));
        assertThat(column.withCollation(Optional.of(QualifiedName.of("default"))))
                .isEqualTo(column);
        assertThat(column.withCompression(Optional.of("DEFAULT"))).isEqualTo(column);
        assertThat(column.withCollation(Optional.of(new QualifiedName("pg_catalog", "C"))))
                .isEqualTo(column.withCollation(Optional.of(QualifiedName.of("C"))));
        assertThat(TableSettings.NONE.withTablespace(Optional.of("pg_default"))).isEqualTo(TableSettings.NONE);
    }

    @Test
    void parametersHaveNoOrder() {
        StorageParameter a = new StorageParameter("a", "1");
        StorageParameter b = new StorageParameter("b", "2");
        assertThat(TableSettings.NONE.withParameters(List.of(b, a)))
                .isEqualTo(TableSettings.NONE.withParameters(List.of(a, b)));
    }
}
