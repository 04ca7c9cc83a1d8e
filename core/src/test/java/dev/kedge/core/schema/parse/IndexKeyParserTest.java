package dev.kedge.core.schema.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.OperatorClass;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.sql.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads keys of indexes and elements of exclusion constraints. */
class IndexKeyParserTest {
    private static final Set<String> COLUMNS = Set.of("price", "Mixed", "a b", "lower(x)");

    private static Outcome<IndexKey> parse(String text) {
        return IndexKeyParser.key(text, COLUMNS::contains);
    }

    private static IndexKey key(String text) {
        return parse(text).get();
    }

    @Test
    void aColumnMayStandAsItIsCalled() {
        assertThat(key("Mixed")).isEqualTo(IndexKey.column("Mixed")).isEqualTo(key("\"Mixed\""));
        assertThat(key("a b")).isEqualTo(IndexKey.column("a b"));
        assertThat(key("lower(x)")).isEqualTo(IndexKey.column("lower(x)"));
        assertThat(key("PRICE")).isEqualTo(IndexKey.column("price")).isEqualTo(key("(price)"));
    }

    @ParameterizedTest
    @CsvSource({
        "price ASC, price",
        "price ASC NULLS LAST, price",
        "price NULLS LAST, price",
        "price DESC NULLS FIRST, price DESC",
        "price desc, price DESC",
        "( price * 2 ), (price*2)",
        "LOWER(price), lower(price)",
        "price COLLATE pg_catalog.\"C\", price collate \"C\"",
        "price pg_catalog.text_ops, price TEXT_OPS",
    })
    void whatGoesWithoutSayingIsUnsaid(String one, String other) {
        assertThat(key(one)).isEqualTo(key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "price, price DESC",
        "price DESC, price DESC NULLS LAST",
        "price, price NULLS FIRST",
        "price, price text_ops"
    })
    void whatSaysSomethingCounts(String one, String other) {
        assertThat(key(one)).isNotEqualTo(key(other));
    }

    @Test
    void readsAllParts() {
        assertThat(
                        key(
                                "coalesce(note, ')') COLLATE app.\"Nice\" app.trgm_ops (siglen=32, \"x\"='a''b', y=-1) DESC NULLS LAST"))
                .isEqualTo(new IndexKey(
                        new Expression("coalesce(note, ')')"),
                        Optional.of(new QualifiedName("app", "Nice")),
                        Optional.of(new OperatorClass(
                                new QualifiedName("app", "trgm_ops"),
                                List.of(
                                        new StorageParameter("siglen", "32"),
                                        new StorageParameter("x", "a'b"),
                                        new StorageParameter("y", "-1")))),
                        true,
                        false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'a'",
                "1",
                "price + 1",
                "lower(price",
                "(price",
                "price DESC ASC",
                "price NULLS",
                "price COLLATE",
                "price ops (siglen)",
                "price ops (siglen=)",
                "price ops (siglen=1",
                "(a) || (b)",
                "app.price",
                ")"
            })
    void refusesWhatIsNoKey(String text) {
        Outcome<IndexKey> outcome = parse(text);
        assertThat(outcome.isPresent()).isFalse();
        assertThat(outcome.diagnostics()).singleElement().matches(d -> d.code() == EntityCode.INDEX_KEY_MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({
        "price, price",
        "lower(price), lower",
        "app.\"Fold\"(price), Fold",
        "(price * 2), expr",
        "(lower(price)), lower",
        "(lower(price) || 'x'), expr",
    })
    void namesAKeyAsPostgresDoes(String text, String label) {
        assertThat(IndexKeyParser.label(key(text))).isEqualTo(label);
    }

    @Test
    void readsElements() {
        assertThat(IndexKeyParser.element("Mixed WITH =", COLUMNS::contains).get())
                .isEqualTo(new Exclusion.Element(IndexKey.column("Mixed"), "="));
        assertThat(IndexKeyParser.element("price WITH OPERATOR( pg_catalog.= )", COLUMNS::contains)
                        .get())
                .isEqualTo(new Exclusion.Element(IndexKey.column("price"), "="));
        assertThat(IndexKeyParser.element("daterange(a, b) range_ops with OPERATOR(app.&&)", COLUMNS::contains)
                        .get())
                .isEqualTo(new Exclusion.Element(key("daterange(a, b) range_ops"), "OPERATOR(app.&&)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "price",
                "WITH =",
                "price WITH",
                "price WITH equal",
                "price WITH (",
                "price WITH = =",
                "price + 1 WITH ="
            })
    void refusesWhatIsNoElement(String text) {
        assertThat(IndexKeyParser.element(text, COLUMNS::contains).diagnostics())
                .singleElement()
                .matches(d -> d.code() == EntityCode.EXCLUSION_ELEMENT_MALFORMED);
    }
}
