package dev.kedge.core.schema.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries names that no column may have. */
class SchemaRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"})
    void aSystemColumnCannotBeDeclared(String name) {
        assertThat(check(name)).extracting(Diagnostic::code).contains(EntityCode.SYSTEM_COLUMN);
    }

    @Test
    void otherNamesCan() {
        assertThat(check("oid")).noneMatch(Diagnostic::isError);
    }

    private static List<Diagnostic> check(String column) {
        Table table = Table.of(QualifiedName.of("t"), List.of(Column.of(column, 1, PgType.of("bigint"))));
        return SchemaRules.check(Schema.of(List.of(table)), 14);
    }
}
