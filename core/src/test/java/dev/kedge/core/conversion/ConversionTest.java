package dev.kedge.core.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.schema.PgType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tries that the offered conversion is the one that most authors mean; that servers take it is proven on servers. */
class ConversionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text | integer | code::integer",
                "varchar(20) | uuid | code::uuid",
                "text | jsonb | code::jsonb",
                "text | mood | code::mood",
                "citext | uuid | code::text::uuid",
                "text | bytea | convert_to(code, 'UTF8')",
                "text | text[] | ARRAY[code]",
                "text | integer[] | ARRAY[code::integer]",
                "integer[] | integer | code[1]",
                "integer[] | jsonb | to_jsonb(code)",
                "jsonb | integer[] | translate(code::text, '[]', '{}')::integer[]",
                "jsonb | uuid | (code #>> '{}')::uuid",
                "uuid | jsonb | to_jsonb(code)",
                "boolean | integer | code::integer",
                "boolean | bigint | code::integer::bigint",
                "bigint | boolean | code <> 0",
                "bigint | timestamptz | to_timestamp(code)",
                "bigint | timestamp | (to_timestamp(code) AT TIME ZONE 'UTC')::timestamp",
                "timestamptz | bigint | extract(epoch FROM code)::bigint",
                "interval | integer | extract(epoch FROM code)::integer",
                "integer | bit(8) | code::bigint::bit(8)",
                "uuid | bytea | uuid_send(code)",
                "mood | tone | code::text::tone",
                "text[] | mood[] | code::text[]::mood[]",
                "int4range | int4multirange | code::int4multirange",
                "int4multirange | int4range | range_merge(code)"
            })
    void offersWhatIsMeant(String from, String to, String expected) {
        assertThat(Conversion.of("code", PgType.of(from), PgType.of(to)).text()).isEqualTo(expected);
    }
}
