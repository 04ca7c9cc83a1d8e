package dev.kedge.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "publication; Feed; publication feed",
                "publication; \"Feed\"; publication \"Feed\"",
                "text search configuration; public.titles; text search configuration titles",
                "Text  Search Configuration; search.titles; text search configuration search.titles",
                "operator; public.=== (pg_catalog.text, int4); operator ===(text,integer)",
                "operator; !#(NONE, public.mood); operator !#(NONE,mood)",
                "operator; s.@-@(varchar, timestamp with time zone); operator s.@-@(varchar,timestamptz)",
                "operator class; ci_ops USING btree; operator class ci_ops using btree",
                "operator family; public.ci_ops using \"Odd\"; operator family ci_ops using \"Odd\"",
                "cast; (order_state AS int); cast (order_state as integer)",
                "cast; public.mood as character varying; cast (mood as varchar)",
                "rule; protect on public.orders; rule protect on orders",
                "transform; FOR hstore LANGUAGE plperl; transform for hstore language plperl",
                "server; \"old orders\"; foreign server \"old orders\"",
                "foreign data wrapper; files; foreign-data wrapper files"
            })
    void isSpelledInOneWay(String kind, String text, String full) {
        SqlKind known = SqlKind.of(kind).orElseThrow();
        SqlName name = SqlName.of(known, text, "public").orElseThrow();
        assertThat(name.full()).isEqualTo(full);
        assertThat(SqlName.ofFull(full, "")).contains(name);
        assertThat(SqlName.ofFull(full, "public")).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "publication; a.b",
                "publication; ~~",
                "text search dictionary; a.b.c",
                "operator; ===",
                "operator; ===(text)",
                "operator; (text,text)",
                "operator class; ci_ops",
                "cast; text",
                "cast; (text as )",
                "rule; protect",
                "transform; hstore"
            })
    void isNoName(String kind, String text) {
        assertThat(SqlName.of(SqlKind.of(kind).orElseThrow(), text, "public")).isEmpty();
    }

    @Test
    void isMentionedByWhatSqlSays() {
        assertThat(SqlName.ofFull("operator ===(text,text)", ""))
                .map(SqlName::mention)
                .contains("===");
        assertThat(SqlName.ofFull("operator =(mood,mood)", ""))
                .map(SqlName::mention)
                .contains("operator =(mood,mood)");
        assertThat(SqlName.ofFull("text search configuration s.titles", ""))
                .map(SqlName::mention)
                .contains("titles");
        assertThat(SqlName.ofFull("publication feed", "")).map(SqlName::mention).contains("publication feed");
    }
}
