package dev.kedge.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every story prints what it says, through kedge.jar and as goals; {@code -Dkedge.golden.update=true} writes them anew. */
class StoriesTest {
    @TempDir
    private Path folder;

    static List<Story> stories() throws IOException {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void throughTheJar(Story story) throws IOException, InterruptedException, SQLException {
        hold(story, new JarShell(), "");
    }

    @ParameterizedTest
    @MethodSource("stories")
    @EnabledIfSystemProperty(named = "kedge.stories.maven", matches = "true")
    void throughMaven(Story story) throws IOException, InterruptedException, SQLException {
        hold(story, new MavenShell(), "maven");
    }

    private void hold(Story story, Shell shell, String way) throws IOException, InterruptedException, SQLException {
        String told = Teller.tell(story, shell, folder).text();
        Path golden = story.file(way);
        if (Boolean.getBoolean("kedge.golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, told);
        }
        assertThat(told).as("%s", golden.getFileName()).isEqualTo(Files.readString(golden));
    }
}
