package dev.kedge.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads texts as users of the command line, of Maven and of a Java program do. */
class WordingTest {
    @Test
    void commandsAreGoalsAndCalls() {
        Wording wording = Wording.of(
                "Go: {downgrade @target=%1$s --allow=%2$s}.", List.of("12ab", "34cd"), List.of("a:b", "c:d"));
        assertThat(wording.in(Dialect.CLI)).isEqualTo("Go: kedge downgrade 12ab 34cd --allow a:b --allow c:d.");
        assertThat(wording.in(Dialect.MAVEN)).isEqualTo("Go: mvn kedge:downgrade -Dtarget=12ab,34cd -Dallow=a:b,c:d.");
        assertThat(wording.in(Dialect.JAVA))
                .isEqualTo("Go: kedge.allow(\"a:b\", \"c:d\").downgradeTo(\"12ab\", \"34cd\").");
    }

    @Test
    void positionalParametersArePropertiesAndComeFirst() {
        Wording wording = Wording.of("{stamp --dir=a/b --url=URL @target=head}");
        assertThat(wording.in(Dialect.CLI)).isEqualTo("kedge stamp --dir a/b --url URL head");
        assertThat(wording.in(Dialect.MAVEN)).isEqualTo("mvn kedge:stamp -Dtarget=head -Ddir=a/b -Durl=URL");
        assertThat(wording.in(Dialect.JAVA)).isEqualTo("kedge stamp --dir a/b --url URL head");
    }

    @Test
    void whatBeginsWithAHyphenIsNoOption() {
        assertThat(cli("{downgrade @target=%1$s --allow=a:b}", "-1")).isEqualTo("kedge downgrade --allow a:b -- -1");
        Wording wording = Wording.of("{downgrade @target=%1$s}", "-1");
        assertThat(wording.in(Dialect.CLI)).isEqualTo("kedge downgrade -- -1");
        assertThat(wording.in(Dialect.MAVEN)).isEqualTo("mvn kedge:downgrade -Dtarget=-1");
        assertThat(wording.in(Dialect.JAVA)).isEqualTo("kedge.downgradeTo(\"-1\")");
    }

    @Test
    void javaHasCallsForSomeCommands() {
        assertThat(java("{upgrade}")).isEqualTo("kedge.upgrade()");
        assertThat(java("{upgrade --role=ROLE}")).isEqualTo("kedge.role(\"ROLE\").upgrade()");
        assertThat(java("{stamp --purge @target=head}")).isEqualTo("kedge.purgeAndStamp(\"head\")");
        assertThat(java("{repair @rev=12ab}")).isEqualTo("kedge.repair(\"12ab\")");
        assertThat(java("{upgrade --dry-run}")).isEqualTo("kedge upgrade --dry-run");
        assertThat(java("{history}")).isEqualTo("kedge history");
        assertThat(java("{--allow=data-loss:a.b}")).isEqualTo("kedge.allow(\"data-loss:a.b\")");
        assertThat(java("{--allow='a\"b'}")).isEqualTo("kedge.allow(\"a\\\"b\")");
    }

    @Test
    void aGoalKnowsTheModel() {
        Wording wording = Wording.of("{accept --dir=d --model=MODEL --message=\"What production has\"}");
        assertThat(wording.in(Dialect.CLI)).isEqualTo("kedge accept --dir d --model MODEL -m \"What production has\"");
        assertThat(wording.in(Dialect.MAVEN)).isEqualTo("mvn kedge:accept -Ddir=d -Dmessage=\"What production has\"");
    }

    @Test
    void valuesAreQuotedAsAShellNeedsIt() {
        assertThat(cli("{--using='%1$s'}", "t.a=a::int")).isEqualTo("--using 't.a=a::int'");
        assertThat(cli("{--using='%1$s'}", "t.a='1'")).isEqualTo("--using 't.a='\\''1'\\'''");
        assertThat(cli("{--allow=%1$s}", "data-loss:a.b")).isEqualTo("--allow data-loss:a.b");
        assertThat(cli("{--allow=%1$s}", "data-loss:a b")).isEqualTo("--allow \"data-loss:a b\"");
        assertThat(cli("{--allow=%1$s}", "data-loss:a$b")).isEqualTo("--allow 'data-loss:a$b'");
        assertThat(cli("{--allow=\"%1$s\"}", "a")).isEqualTo("--allow \"a\"");
        assertThat(Wording.of("{--allow=%1$s}", "data-loss:a b").in(Dialect.MAVEN))
                .isEqualTo("-Dallow=\"data-loss:a b\"");
    }

    @Test
    void anOptionWithoutValuesIsLeftOut() {
        assertThat(cli("{accept --message=\"…\" --allow=%1$s}", List.of())).isEqualTo("kedge accept -m \"…\"");
    }

    @Test
    void otherBracesAndPercentSignsOfArgumentsAreText() {
        assertThat(cli("@References(columns = {…}, target = {\"a\"})"))
                .isEqualTo("@References(columns = {…}, target = {\"a\"})");
        assertThat(cli("Say %1$s.", "{merge} 100 %1$s")).isEqualTo("Say {merge} 100 %1$s.");
    }

    @Test
    void wordingsArePutIntoWordings() {
        Wording inner = Wording.of("{merge}");
        assertThat(Wording.of("Now %1$s, then %2$s.", inner, "rest").in(Dialect.MAVEN))
                .isEqualTo("Now mvn kedge:merge, then rest.");
    }

    @Test
    void textCanBeForOneDialect() {
        Wording wording = Wording.of("a{CLI: b}{JAVA: c}");
        assertThat(wording.in(Dialect.CLI)).isEqualTo("a b");
        assertThat(wording.in(Dialect.MAVEN)).isEqualTo("a");
        assertThat(wording.in(Dialect.JAVA)).isEqualTo("a c");
    }

    @Test
    void secretsInCommandsAreHidden() {
        Diagnostic diagnostic = new Diagnostic(
                DatabaseCode.NOTHING_TO_MERGE,
                Place.NOWHERE,
                Wording.EMPTY,
                Wording.of("{upgrade --url=%1$s}", "postgresql://me:hunter2@host/db"));
        for (Dialect dialect : Dialect.values()) {
            assertThat(diagnostic.text(dialect)).contains("postgresql").doesNotContain("hunter2");
        }
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        Wording wording = Wording.of("a {stamp --purge @target=head} {--force}{JAVA:b}");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(wording);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(wording);
        }
    }

    private static String cli(String template, Object... arguments) {
        return Wording.of(template, arguments).in(Dialect.CLI);
    }

    private static String java(String template) {
        return Wording.of(template).in(Dialect.JAVA);
    }
}
