package dev.kedge.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A transcript: what it is about, then commands and what they print.
 *
 * @param name its file's name, without the ending
 * @param about the lines before the first command's
 * @param exchanges the commands in their order
 */
record Story(String name, List<String> about, List<Exchange> exchanges) {
    private static final Path FOLDER = Path.of(System.getProperty("kedge.stories", "."));

    /** All stories in the order of their numbers. */
    static List<Story> all() throws IOException {
        List<Story> stories = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".txt", "");
                stories.add(parse(name, Files.readAllLines(file)));
            }
        }
        return stories;
    }

    private static Story parse(String name, List<String> lines) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (Exchange.begins(lines.get(i))) {
                starts.add(i);
            }
        }
        List<Exchange> exchanges = new ArrayList<>();
        for (int n = 0; n < starts.size(); n++) {
            int start = starts.get(n);
            int end = n + 1 < starts.size() ? prose(lines, starts.get(n + 1)) : lines.size();
            int body = start + 1;
            while (body < end && Exchange.goesOn(lines.get(body))) {
                body++;
            }
            exchanges.add(new Exchange(
                    lines.subList(prose(lines, start), start).stream()
                            .map(line -> line.substring(1).strip())
                            .toList(),
                    lines.subList(start, body).stream()
                            .map(line -> line.length() < 2 ? "" : line.substring(2))
                            .toList(),
                    stripped(lines.subList(body, end))));
        }
        List<String> about = starts.isEmpty() ? lines : lines.subList(0, prose(lines, starts.get(0)));
        return new Story(name, stripped(about), exchanges);
    }

    /** Where the remark begins that stands right above a command and right below an empty line. */
    private static int prose(List<String> lines, int command) {
        int start = command;
        while (start > 0 && lines.get(start - 1).startsWith("#")) {
            start--;
        }
        return start == 0 || lines.get(start - 1).isEmpty() ? start : command;
    }

    /** The lines without the empty one that sets exchanges apart. */
    private static List<String> stripped(List<String> lines) {
        int end = lines.size();
        return end > 0 && lines.get(end - 1).isEmpty() ? lines.subList(0, end - 1) : lines;
    }

    Story with(List<Exchange> others) {
        return new Story(name, about, others);
    }

    /** Its file, or that of another way to run it. */
    Path file(String way) {
        return FOLDER.resolve(way).resolve(name + ".txt");
    }

    /** The whole transcript. */
    String text() {
        String head = about.isEmpty() ? "" : String.join("\n", about) + "\n\n";
        return head + exchanges.stream().map(Exchange::text).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return name;
    }
}
