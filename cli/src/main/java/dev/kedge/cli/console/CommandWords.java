package dev.kedge.cli.console;

import java.util.regex.Pattern;

/** Says the goals that diagnostics advise, javac's readers being Maven's, as commands. */
final class CommandWords {
    private static final Pattern GOAL = Pattern.compile("\\bmvn kedge:(?=[a-z])");

    private CommandWords() {}

    /** The text with {@code kedge accept -m …} in place of {@code mvn kedge:accept -Dmessage=…}, and so on. */
    static String of(String text) {
        StringBuilder said = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String command = GOAL.matcher(line).replaceAll("kedge ");
            String options = command.equals(line)
                    ? line
                    : command.replace("-Dmessage=", "-m ")
                            // a target is no option of a command
                            .replaceAll("(?<![\\w-])-Dtarget=", "")
                            .replaceAll("(?<![\\w-])-D([a-z][a-z-]+)=", "--$1 ");
            said.append(said.isEmpty() ? "" : "\n").append(options);
        }
        return said.toString();
    }
}
