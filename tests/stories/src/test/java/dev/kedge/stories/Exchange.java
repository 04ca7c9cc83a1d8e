package dev.kedge.stories;

import java.util.List;

/**
 * One command of a story and what it printed.
 *
 * @param prose what the story says before it, line by line
 * @param command the command as it was typed, line by line
 * @param printed the lines below it
 */
record Exchange(List<String> prose, List<String> command, List<String> printed) {
    private static final String PROMPT = "$ ";
    private static final String MORE = "> ";

    /** Whether a line of a transcript is the first of a command. */
    static boolean begins(String line) {
        return line.startsWith(PROMPT);
    }

    /** Whether a line of a transcript goes on with a command. */
    static boolean goesOn(String line) {
        return line.startsWith(MORE) || line.equals(MORE.strip());
    }

    /** The command as a shell takes it. */
    String script() {
        return String.join("\n", command);
    }

    /** Whether it is this program that is run, or this command of it. */
    boolean runs(String words) {
        return (script() + " ").startsWith(words + " ");
    }

    /** Whether an option is given. */
    boolean has(String option) {
        return (script() + " ").contains(" " + option + " ");
    }

    boolean hasFailed() {
        return !printed.isEmpty() && printed.get(printed.size() - 1).startsWith("[exit ");
    }

    /** What it printed to standard output. */
    String output() {
        return String.join(
                "\n",
                printed.stream()
                        .filter(line -> !line.startsWith(Printed.ERROR) && !line.startsWith("[exit "))
                        .toList());
    }

    /** It as a transcript shows it. */
    String text() {
        StringBuilder text = new StringBuilder();
        prose.forEach(line -> text.append(("# " + line).strip()).append('\n'));
        for (int i = 0; i < command.size(); i++) {
            text.append(((i == 0 ? PROMPT : MORE) + command.get(i)).stripTrailing())
                    .append('\n');
        }
        printed.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
