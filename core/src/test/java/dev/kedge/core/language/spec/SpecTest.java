package dev.kedge.core.language.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.kedge.core.language.grammar.NameText;
import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.Expression;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of what is said, also where the record has components that the code that says it does not know. */
class SpecTest {
    /** A record that has gained all but its name and keys since code that says it was compiled. */
    public record Grown(
            int position,
            QualifiedName name,
            boolean added,
            List<IndexKey> keys,
            Optional<PgType> type,
            List<String> more,
            Deferral deferral) {}

    /** A list of them. */
    public record Several(List<Grown> all) {}

    private static final class GrownSpec extends Spec {
        GrownSpec(String name) {
            super(Grown.class, name);
        }

        GrownSpec keys(String... keys) {
            add("keys", (Object[]) keys);
            return this;
        }
    }

    private static final class SeveralSpec extends Spec {
        SeveralSpec(GrownSpec... all) {
            super(Several.class);
            add("all", (Object[]) all);
        }
    }

    private static Grown grown(int position, String name, String... keys) {
        return new Grown(
                position,
                QualifiedName.of(name),
                false,
                List.of(keys).stream()
                        .map(key -> IndexKey.of(new Expression(key)))
                        .toList(),
                Optional.empty(),
                List.of(),
                Deferral.NOT_DEFERRABLE);
    }

    @Test
    void whatIsNotSaidIsNeutral() {
        SeveralSpec spec = new SeveralSpec(new GrownSpec("prices").keys("a").keys("b", "c"), new GrownSpec("orders"));
        assertThat(spec.make()).isEqualTo(new Several(List.of(grown(1, "prices", "a", "b", "c"), grown(2, "orders"))));
    }

    @Test
    void aPositionThatNoListTellsIsMissed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new GrownSpec("prices").make())
                .withMessage("grown needs the word position here");
    }

    @Test
    void textsThatAreNoNamesAreRefused() {
        for (String text : List.of("a.b.c", "\"a", "\"a\"b")) {
            assertThatIllegalArgumentException().isThrownBy(() -> NameText.parse(text));
        }
    }
}
