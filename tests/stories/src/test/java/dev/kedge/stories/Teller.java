package dev.kedge.stories;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs the commands of a story one after the other, Kedge's in one of the ways to run it. */
final class Teller {
    private final Shell shell;
    private final Project project;

    private Teller(Shell shell, Project project) {
        this.shell = shell;
        this.project = project;
    }

    /** The story with what the commands print now. */
    static Story tell(Story story, Shell shell, Path folder) throws IOException, InterruptedException, SQLException {
        StoryServer.renew();
        Teller teller = new Teller(shell, Project.create(folder));
        List<Exchange> told = new ArrayList<>();
        for (Exchange exchange : story.exchanges()) {
            told.add(teller.run(exchange));
        }
        return story.with(told);
    }

    private Exchange run(Exchange exchange) throws IOException, InterruptedException, SQLException {
        project.passHour();
        List<String> typed = exchange.command();
        Printed printed;
        if (exchange.runs("kedge")) {
            List<String> arguments = project.words("kedge", exchange.script());
            typed = shell.typed(typed, arguments).stream()
                    .map(line -> Steady.text(line, project))
                    .toList();
            printed = Steady.of(shell.run(project, arguments), project);
        } else if (exchange.runs("javac")) {
            printed = Compiler.run(project);
            if (exchange.script().endsWith("2>/dev/null")) {
                printed = new Printed(printed.status(), printed.out(), "");
            }
        } else if (exchange.runs("createdb")) {
            StoryServer.execute(
                    "postgres", "CREATE DATABASE " + exchange.script().substring("createdb ".length()));
            printed = Printed.NOTHING;
        } else if (exchange.runs("psql")) {
            List<String> words = project.words("psql", exchange.script());
            StoryServer.execute(words.get(0), words.get(2));
            printed = Printed.NOTHING;
        } else {
            printed = Steady.of(project.run(List.of("sh", "-c", exchange.script())), project);
        }
        if (printed.out().lines().anyMatch(Exchange::begins)) {
            throw new IllegalStateException("A line looks like a command's: " + printed.out());
        }
        return new Exchange(exchange.prose(), typed, printed.lines());
    }
}
