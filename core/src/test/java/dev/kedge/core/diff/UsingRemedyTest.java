package dev.kedge.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tries that a change without a cast is answered with a conversion to paste, into Java and into a shell. */
class UsingRemedyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "code | text | integer | code::integer | code::integer",
                "Code | text | integer | \\\"Code\\\"::integer | \"Code\"::integer",
                "code | bigint | boolean | code <> 0 | code <> 0",
                "code | integer[] | integer | code[1] | code[1]",
                "code | jsonb | uuid | (code #>> '{}')::uuid | (code #>> '\\''{}'\\'')::uuid"
            })
    void offersAConversion(String column, String from, String to, String inJava, String inShell) {
        assertThat(SchemaDiff.between(schema(column, from), schema(column, to), Decisions.NONE)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.remedy().toString())
                        .contains("@Column(using = \"" + inJava + "\")")
                        .contains("--using 'stock." + column + "=" + inShell + "'"));
    }

    @ParameterizedTest
    @CsvSource({"boolean, uuid", "uuid, date", "inet, numeric", "timestamptz, point"})
    @Tag("way-out:KDG270")
    void nothingIsOfferedThatNoValueSurvives(String from, String to) {
        Schema before = schema("code", from);
        Schema after = schema("code", to);
        Diagnostic problem =
                SchemaDiff.between(before, after, Decisions.NONE).problems().get(0);
        assertThat(problem.code()).isEqualTo(DriftCode.NO_CONVERSION);

        String pasted = problem.remedy().toString().replaceFirst("(?s).*@Column\\(using = \"(.*?)\"\\).*", "$1");
        assertThat(pasted).endsWith("::" + to);
        Map<ObjectKey, Expression> using =
                Map.of(ObjectKey.column(QualifiedName.of("stock"), "code"), new Expression(pasted));
        Decisions decided = new Decisions(Map.of(), Map.of(), using, Map.of(), Set.of());
        assertThat(SchemaDiff.between(before, after, decided).problems()).isEmpty();
    }

    private static Schema schema(String column, String type) {
        QualifiedName stock = QualifiedName.of("stock");
        return Schema.of(List.of(Table.of(stock, List.of(Column.of(column, 1, PgType.of(type))))));
    }
}
