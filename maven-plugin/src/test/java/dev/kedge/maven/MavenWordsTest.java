package dev.kedge.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import org.junit.jupiter.api.Test;

/** Reads advice as a user of Maven does. */
class MavenWordsTest {
    @Test
    void optionsAreProperties() {
        assertThat(said(Code.HAZARD_NOT_ALLOWED, "Rows go.", "data-loss:a.b")).contains("-Dallow=data-loss:a.b");
        assertThat(said(Code.MESSAGE_MISSING, "-m \"Add …\"")).contains("-Dmessage=\"Add …\"");
        assertThat(said(Code.COLUMN_RENAMED_OR_NEW, "t", "a", "b")).contains("-Drename=t.a:b", "-Ddrop=t.a");
        assertThat(said(Code.NEEDS_USING, "t.a", "text", "integer", "a::integer", "a::integer"))
                .contains("-Dusing='t.a=a::integer'");
    }

    @Test
    void commandsAreGoals() {
        assertThat(MavenWords.of("Run: kedge stamp --dir a/b --url URL head"))
                .isEqualTo("Run: mvn kedge:stamp -Dtarget=head -Ddir=a/b -Durl=URL");
        assertThat(MavenWords.of("kedge downgrade 12ab 34cd   and then: kedge upgrade 56ef"))
                .isEqualTo("mvn kedge:downgrade -Dtarget=12ab,34cd   and then: mvn kedge:upgrade -Dtarget=56ef");
        assertThat(MavenWords.of("kedge accept --dir d --model MODEL -m \"What production has\""))
                .isEqualTo("mvn kedge:accept -Ddir=d -Dmessage=\"What production has\"");
        assertThat(MavenWords.of("Upgrade with kedge upgrade, or not."))
                .isEqualTo("Upgrade with mvn kedge:upgrade, or not.");
        assertThat(MavenWords.of("The kedge holds.")).isEqualTo("The kedge holds.");
    }

    @Test
    void optionsInSentencesAreProperties() {
        assertThat(MavenWords.of("If nobody has it after all: --force"))
                .isEqualTo("If nobody has it after all: -Dforce");
        assertThat(MavenWords.of("Missing required option: '--to=SOURCE'"))
                .isEqualTo("Missing required option: '-Dto=SOURCE'");
        assertThat(MavenWords.of("Try 'kedge diff --help'.")).isEqualTo("Try 'mvn kedge:diff -Dhelp'.");
        assertThat(MavenWords.of("  --url URL       an empty database"))
                .isEqualTo("  -Durl=URL       an empty database");
    }

    @Test
    void theOptionsOfOtherToolsStay() {
        assertThat(said(Code.CONFLICT_MARKERS)).contains("git checkout --ours FILE");
    }

    private static String said(Code code, Object... arguments) {
        return MavenWords.of(Diagnostic.of(code, Place.NOWHERE, arguments));
    }
}
