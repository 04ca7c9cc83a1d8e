package dev.kedge.stories;

import dev.kedge.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Runs the goal of the command's name, with the command's options as properties. */
final class MavenShell implements Shell {
    /** What the goals know from the project. */
    private static final Set<String> OF_PROJECT = Set.of("-Ddir=" + Project.DIR, "-Dmodel=" + Project.MODEL);

    private static final String COLOR = "\u001b\\[[\\d;]*m";

    @Override
    public List<String> typed(List<String> command, List<String> arguments) {
        String line = words(arguments).stream().map(MavenShell::quoted).collect(Collectors.joining(" "));
        return List.of("mvn " + line);
    }

    @Override
    public Printed run(Project project, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-ntp", "-Dstyle.color=never"));
        String repository = System.getProperty("maven.repo.local", "");
        if (!repository.isEmpty()) {
            command.add("-Dmaven.repo.local=" + repository);
        }
        command.addAll(words(arguments));
        // stories compile with a line of their own
        command.add("-Dkedge.compile=false");
        return ofMaven(project.run(command));
    }

    /** Without what Maven says of itself: lines marked INFO, and its advice after a failure. */
    private static Printed ofMaven(Printed printed) {
        List<String> out = new ArrayList<>();
        List<String> err =
                new ArrayList<>(printed.err().replaceAll(COLOR, "").lines().toList());
        boolean problem = false;
        for (String line : printed.out().replaceAll(COLOR, "").lines().toList()) {
            if (line.equals("[ERROR] ") || line.equals("[ERROR]")) {
                break;
            }
            boolean info = line.startsWith("[INFO]");
            problem = line.startsWith("[ERROR]") || line.startsWith("[WARNING]") || (problem && !info);
            if (problem) {
                err.add(line);
            } else if (!info) {
                out.add(line);
            }
        }
        return new Printed(printed.status(), String.join("\n", out), String.join("\n", err));
    }

    private static List<String> words(List<String> arguments) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        CommandLine command =
                Main.commandLine(nowhere, nowhere).getSubcommands().get(arguments.get(0));
        Map<String, List<String>> properties = new LinkedHashMap<>();
        List<PositionalParamSpec> positional = command.getCommandSpec().positionalParameters();
        List<String> rest = arguments.subList(1, arguments.size());
        boolean optionsEnded = false;
        for (int i = 0; i < rest.size(); i++) {
            String word = rest.get(i);
            if (!optionsEnded && word.equals("--")) {
                optionsEnded = true;
            } else if (!optionsEnded && word.matches("-.*[a-z].*")) {
                OptionSpec option = command.getCommandSpec().findOption(word.replaceFirst("=.*", ""));
                // Maven takes any property, also one that is no option
                boolean flag = option == null || option.arity().max() == 0;
                String name = word.startsWith("--") ? word.replaceFirst("=.*", "") : option.longestName();
                String value = flag ? "" : word.contains("=") ? word.replaceFirst("[^=]*=", "") : rest.get(++i);
                add(properties, name.replaceFirst("^-+", ""), value);
            } else {
                add(properties, name(positional.get(0)), word);
            }
        }
        List<String> words = new ArrayList<>(List.of("kedge:" + arguments.get(0)));
        properties.forEach((name, values) -> {
            String value = String.join(",", values);
            words.add("-D" + name + (value.isEmpty() ? "" : "=" + value));
        });
        words.removeAll(OF_PROJECT);
        return words;
    }

    private static void add(Map<String, List<String>> properties, String name, String value) {
        properties.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    private static String name(ArgSpec parameter) {
        return parameter.paramLabel().replaceAll("[^A-Za-z].*", "").toLowerCase(Locale.ROOT);
    }

    private static String quoted(String word) {
        if (word.matches("[\\w./:=,@+-]+")) {
            return word;
        }
        int value = word.indexOf('=') + 1;
        return word.substring(0, value) + '"' + word.substring(value).replace("\"", "\\\"") + '"';
    }
}
