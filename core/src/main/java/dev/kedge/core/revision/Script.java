package dev.kedge.core.revision;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The phases of up.sql or down.sql: what they are as text, and back. Header lines count only at the start of a line and
 * outside quotes, dollar quotes and block comments, so SQL may hold any text.
 */
public final class Script {
    private static final Pattern HEADER =
            Pattern.compile("-- phase (\\d{1,6}) \\[(\\w+)\\](?: steps ([\\d,]+))?(?:: ?(.*))?", Pattern.DOTALL);
    private static final String BEGINNING = "-- phase ";
    private static final Pattern MISSPELT = Pattern.compile("--\\s*phase\\s*\\d+\\s*\\[", Pattern.CASE_INSENSITIVE);
    private static final int MOST_DIGITS = 6;
    private static final String DONE_WHEN = "-- done when: ";
    private static final String CLEAN_UP = "-- clean up: ";
    private static final String ROWS_OF = "-- rows of: ";

    private Script() {}

    /** The script of these phases, LF at every line's end. */
    public static String print(List<Phase> phases) {
        return phases.size() == 1
                ? print(phases.get(0))
                : phases.stream().map(Script::print).collect(Collectors.joining("\n"));
    }

    private static String print(Phase phase) {
        StringBuilder text = new StringBuilder("-- ").append(phase.header());
        text.append(phase.title().isEmpty() ? "" : ": " + phase.title()).append('\n');
        phase.doneWhen().ifPresent(query -> text.append(DONE_WHEN).append(query).append('\n'));
        phase.cleanUp()
                .ifPresent(statement -> text.append(CLEAN_UP).append(statement).append('\n'));
        phase.rowsOf().ifPresent(table -> text.append(ROWS_OF).append(table).append('\n'));
        // a builder would hold SQL of megabytes several times while it grows
        return text + phase.sql().strip() + "\n";
    }

    /** The phases of a script; {@code file} names it in diagnostics. */
    public static Outcome<List<Phase>> parse(String file, String text) {
        String sql = text.replace("\r\n", "\n");
        List<Diagnostic> problems = new ArrayList<>(SqlProblems.of(file, sql));
        if (!problems.isEmpty()) {
            return Outcome.failed(problems);
        }
        List<HeaderLine> headers = headers(file, sql, problems);
        List<Phase> phases = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            HeaderLine header = headers.get(i);
            int end = i + 1 < headers.size() ? headers.get(i + 1).start() : sql.length();
            String title = sql.substring(header.start(), header.end());
            phase(file, header.line(), i + 1, title, sql.substring(header.end(), end), problems)
                    .ifPresent(phases::add);
        }
        return Outcome.of(List.copyOf(phases), problems);
    }

    /** Whether text holds a line that begins a phase, or tries to. */
    public static boolean hasHeader(String text) {
        Lexer lexer = Lexer.of(text);
        while (lexer.next()) {
            if (isHeader(text, lexer)) {
                return true;
            }
        }
        return false;
    }

    /** Where a header stands in the text, and in which line. */
    private record HeaderLine(int start, int end, int line) {}

    private static List<HeaderLine> headers(String file, String sql, List<Diagnostic> problems) {
        List<HeaderLine> headers = new ArrayList<>();
        LineCount lines = new LineCount(sql);
        Lexer lexer = Lexer.of(sql);
        boolean early = false;
        while (lexer.next()) {
            if (isHeader(sql, lexer)) {
                headers.add(new HeaderLine(lexer.start(), lexer.end(), lines.at(lexer.start())));
            } else if (headers.isEmpty() && !early && !lexer.isBlank()) {
                early = true;
                problems.add(malformed(file, 1, "SQL stands before the first phase."));
            }
        }
        return headers;
    }

    /** A comment at the start of a line that begins as a header does, however it is spelled. */
    private static boolean isHeader(String sql, Lexer lexer) {
        int start = lexer.start();
        return lexer.kind() == Token.Kind.COMMENT
                && (start == 0 || sql.charAt(start - 1) == '\n')
                && (sql.startsWith(BEGINNING, start)
                        || MISSPELT.matcher(sql).region(start, lexer.end()).lookingAt());
    }

    private static Optional<Phase> phase(
            String file, int line, int expected, String header, String body, List<Diagnostic> problems) {
        Matcher matcher = HEADER.matcher(header.strip());
        Optional<List<Integer>> steps = matcher.matches() ? numbers(matcher.group(3)) : Optional.empty();
        if (steps.isEmpty()) {
            problems.add(malformed(file, line, "This is no header of a phase: " + header.strip()));
            return Optional.empty();
        }
        Optional<Mode> mode = Mode.of(matcher.group(2));
        if (mode.isEmpty()) {
            problems.add(malformed(file, line, "[" + matcher.group(2) + "] is none of tx, alone, batch, java."));
            return Optional.empty();
        }
        if (Integer.parseInt(matcher.group(1)) != expected) {
            problems.add(malformed(
                    file, line, "Phase " + matcher.group(1) + " stands where phase " + expected + " belongs."));
            return Optional.empty();
        }
        Body read = Body.of(body);
        Phase phase = new Phase(
                expected,
                mode.get(),
                steps.get(),
                matcher.group(4) == null ? "" : matcher.group(4).strip(),
                read.doneWhen,
                read.cleanUp,
                read.rowsOf,
                read.sql);
        check(phase).ifPresent(problem -> problems.add(malformed(file, line, problem)));
        refuseControl(file, line, body, phase, problems);
        return Optional.of(phase);
    }

    private static void refuseControl(String file, int header, String body, Phase phase, List<Diagnostic> problems) {
        if (phase.mode() == Mode.JAVA) {
            return;
        }
        for (String statement : phase.statements()) {
            SessionControl.in(statement).ifPresent(found -> {
                String before = body.substring(0, Math.max(0, body.indexOf(statement)));
                int line = header + (int) before.chars().filter(c -> c == '\n').count();
                problems.add(Diagnostic.of(
                        DatabaseCode.SESSION_CONTROL,
                        Place.line(file, line),
                        phase.number(),
                        found.statement(),
                        found.effect(),
                        found.advice()));
            });
        }
    }

    private static Optional<String> check(Phase phase) {
        int statements = phase.statements().size();
        if (phase.mode() == Mode.ALONE && statements != 1) {
            return Optional.of("An alone phase holds one statement, not " + statements + ".");
        }
        if (phase.mode() == Mode.BATCH && (statements != 1 || phase.rowsOf().isEmpty())) {
            return Optional.of("A batch phase holds one UPDATE and a line \"" + ROWS_OF + "<table>\".");
        }
        if (phase.mode() == Mode.BATCH && RowsSlot.in(phase.sql()).isEmpty()) {
            return Optional.of("The UPDATE of a batch phase holds :rows once, where the rows of a batch are chosen.");
        }
        return Optional.empty();
    }

    /** The numbers of a list that may be long; absent if one of them is none. */
    private static Optional<List<Integer>> numbers(String list) {
        List<String> numbers = list == null ? List.of() : List.of(list.split(",", -1));
        boolean sound = numbers.stream().allMatch(number -> !number.isEmpty() && number.length() <= MOST_DIGITS);
        return sound ? Optional.of(numbers.stream().map(Integer::valueOf).toList()) : Optional.empty();
    }

    private static Diagnostic malformed(String file, int line, String message) {
        return Diagnostic.of(FileCode.PHASE_MALFORMED, Place.line(file, line), message);
    }

    /** What follows a header line: the lines that say more of the phase, then its SQL. */
    private record Body(Optional<String> doneWhen, Optional<String> cleanUp, Optional<String> rowsOf, String sql) {
        static Body of(String text) {
            Optional<String> doneWhen = Optional.empty();
            Optional<String> cleanUp = Optional.empty();
            Optional<String> rowsOf = Optional.empty();
            int start = text.startsWith("\n") ? 1 : 0;
            while (true) {
                int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
                String line = text.substring(start, end);
                if (line.startsWith(DONE_WHEN)) {
                    doneWhen = Optional.of(line.substring(DONE_WHEN.length()).strip());
                } else if (line.startsWith(CLEAN_UP)) {
                    cleanUp = Optional.of(line.substring(CLEAN_UP.length()).strip());
                } else if (line.startsWith(ROWS_OF)) {
                    rowsOf = Optional.of(line.substring(ROWS_OF.length()).strip());
                } else {
                    return new Body(
                            doneWhen, cleanUp, rowsOf, text.substring(start).strip());
                }
                start = Math.min(end + 1, text.length());
            }
        }
    }
}
