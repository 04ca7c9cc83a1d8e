package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.runtime.failure.ServerError;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The position of an error where only the driver's text has it, in whatever language. */
class ServerErrorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ERROR: no\n  Position: 15",
                "FEHLER: no\n  Position: 15",
                "ERREUR: no\n  Position : 15",
                "ОШИБКА: no\n  Позиция: 15",
                "エラー: no\n  位置：15"
            })
    void thePosition(String message) {
        ServerError error = ServerError.of(new SQLException(message, "42P01"));
        assertThat(error.position()).contains(15);
        assertThat(error.message()).endsWith(": no");
    }

    @Test
    void noPosition() {
        ServerError error = ServerError.of(new SQLException("ERROR: no\n  Hint: Try 15", "42P01"));
        assertThat(error).isEqualTo(new ServerError("ERROR: no\n  Hint: Try 15", Optional.empty(), Optional.empty()));
    }
}
