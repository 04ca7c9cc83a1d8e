package dev.kedge.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.sql.Identifier;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tries the names that Kedge gives. */
class NamingTest {
    @ParameterizedTest
    @CsvSource({
        "getClosePrice, close_price", "getter, getter", "get, get", "close, close", "isActive, is_active",
        "beta1Y, beta1_y", "volatility21d, volatility21d", "getURLPath, url_path", "HTTPServer, http_server", "aB, a_b",
        "getA, a", "hhi, hhi", "a_B, a_b", "getÄnderung, änderung"
    })
    void columns(String accessor, String column) {
        assertThat(Naming.column(accessor)).isEqualTo(column);
    }

    @Test
    void namesDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Naming.snakeCase("IdInItaly")).isEqualTo("id_in_italy");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void longNamesStayShortDifferentAndWhole() {
        QualifiedName table = QualifiedName.of("ä".repeat(31));
        String one = Naming.index(table, List.of("a".repeat(40)));
        String other = Naming.index(table, List.of("a".repeat(41)));
        assertThat(List.of(one, other)).allMatch(name -> Identifier.bytes(name) <= Identifier.MAX_BYTES);
        assertThat(one).isNotEqualTo(other).endsWith("_idx");
        assertThat(Identifier.truncate("a😀", 4)).isEqualTo("a");
        assertThat(Identifier.bytes(Naming.numbered("ä".repeat(31), 12))).isLessThanOrEqualTo(Identifier.MAX_BYTES);
    }
}
