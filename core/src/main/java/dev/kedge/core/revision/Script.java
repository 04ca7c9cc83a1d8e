package dev.kedge.core.revision;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.lock.TableNames;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Prints and parses up.sql and down.sql. Header lines count only at the start of a line and outside quotes, dollar
 * quotes and block comments, so that SQL may contain any text.
 */
@Internal
public final class Script {
    private static final Pattern HEADER =
            Pattern.compile("-- phase (\\d{1,6}) \\[(\\w+)\\](?: steps ([\\d,]+))?(?:: ?(.*))?", Pattern.DOTALL);
    private static final String BEGINNING = "-- phase ";
    private static final Pattern MISSPELT = Pattern.compile("--\\s*phase\\s*\\d+\\s*\\[", Pattern.CASE_INSENSITIVE);
    private static final int MOST_DIGITS = 6;
    static final String WHEN = "-- when: ";
    private static final String NEEDS = "-- needs: ";
    private static final String DONE_WHEN = "-- done when: ";
    private static final String CLEAN_UP = "-- clean up: ";
    private static final String ROWS_OF = "-- rows of: ";
    private static final String TOUCHES = "-- touches: ";
    private static final String VERIFY = "-- verify: ";
    private static final String UNDOES = "-- undoes: ";
    /** The prefixes of the lines below a header, in the order in which they are printed. */
    private static final List<String> DIRECTIVES =
            List.of(WHEN, NEEDS, DONE_WHEN, CLEAN_UP, ROWS_OF, TOUCHES, VERIFY, UNDOES);
    /**
     * A line that looks like a directive, at any position and in any spelling. Ignoring one would often be noticed too
     * late.
     */
    private static final Pattern DIRECTIVE = Pattern.compile(
            "--\\s*(when|needs|touches|verify|undoes)\\s*:.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Script() {}

    /**
     * Prints phases as a script.
     *
     * @param phases the phases, in order
     * @return the text, with LF at the end of every line
     */
    public static String print(List<Phase> phases) {
        return phases.size() == 1
                ? print(phases.get(0))
                : phases.stream().map(Script::print).collect(Collectors.joining("\n"));
    }

    private static String print(Phase phase) {
        StringBuilder text = new StringBuilder("-- ").append(phase.header());
        text.append(phase.title().isEmpty() ? "" : ": " + phase.title()).append('\n');
        values(phase)
                .forEach((beginning, value) ->
                        value.ifPresent(it -> text.append(beginning).append(it).append('\n')));
        // a builder would hold several copies of megabytes of SQL while it grows
        return text + phase.sql().strip() + "\n";
    }

    private static Map<String, Optional<String>> values(Phase phase) {
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        values.put(WHEN, phase.terms().when());
        values.put(NEEDS, phase.terms().needs());
        values.put(DONE_WHEN, phase.doneWhen());
        values.put(CLEAN_UP, phase.cleanUp());
        values.put(ROWS_OF, phase.rowsOf());
        values.put(TOUCHES, phase.terms().touches());
        values.put(VERIFY, phase.terms().verify());
        String undoes = phase.terms().undoes().stream().map(String::valueOf).collect(Collectors.joining(","));
        values.put(UNDOES, Optional.of(undoes).filter(it -> !it.isEmpty()));
        return values;
    }

    /**
     * {@return whether a line is a directive, which belongs below the header of a phase}
     *
     * @param line the line, without its end
     */
    public static boolean isDirective(String line) {
        return DIRECTIVES.stream().anyMatch(line::startsWith);
    }

    /**
     * Parses a script.
     *
     * @param file the name of the file in diagnostics
     * @param text its content
     * @return the phases, or diagnostics for every malformed line
     */
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

    /**
     * {@return whether a text contains a line that begins a phase, or that is meant to}
     *
     * @param text the SQL
     */
    public static boolean hasHeader(String text) {
        Lexer lexer = Lexer.of(text);
        while (lexer.next()) {
            if (isHeader(text, lexer)) {
                return true;
            }
        }
        return false;
    }

    /** The position of a header in the text, and its line number. */
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
                problems.add(malformed(file, 1, "There is SQL before the first phase."));
            }
        }
        return headers;
    }

    /** A comment at the start of a line that begins like a header, in any spelling. */
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
            problems.add(malformed(file, line, "[" + matcher.group(2) + "] is not tx, alone, batch, copy or java."));
            return Optional.empty();
        }
        if (Integer.parseInt(matcher.group(1)) != expected) {
            problems.add(
                    malformed(file, line, "Phase " + matcher.group(1) + " is in the place of phase " + expected + "."));
            return Optional.empty();
        }
        Body read = Body.of(body);
        Optional<List<Integer>> undoes = read.value(UNDOES).map(Script::numbers).orElse(Optional.of(List.of()));
        if (undoes.isEmpty()) {
            problems.add(malformed(file, line, "The line \"" + UNDOES.strip() + "\" has no list of numbers."));
        }
        Phase phase = new Phase(
                expected,
                mode.get(),
                steps.get(),
                matcher.group(4) == null ? "" : matcher.group(4).strip(),
                read.value(DONE_WHEN),
                read.value(CLEAN_UP),
                read.value(ROWS_OF),
                new PhaseTerms(
                        read.value(WHEN),
                        read.value(NEEDS),
                        read.value(TOUCHES),
                        read.value(VERIFY),
                        undoes.orElse(List.of())),
                read.sql);
        read.twice.ifPresent(beginning -> problems.add(
                malformed(file, line, "The phase has two lines \"" + beginning.strip() + "\"; one is enough.")));
        stray(read.sql)
                .ifPresent(stray -> problems.add(malformed(
                        file,
                        line,
                        "The line \"" + stray
                                + "\" is ignored here. It must be directly below the header and spelled as in"
                                + " \"-- verify: SELECT …\". Put other words first if it is a comment.")));
        check(phase).ifPresent(problem -> problems.add(malformed(file, line, problem)));
        refuseControl(file, line, body, phase, problems);
        phase.refusalOfWhen()
                .ifPresent(why -> problems.add(Diagnostic.of(
                        FileCode.WHEN_MISPLACED, Place.line(file, line + read.lineOf(WHEN)), expected, why)));
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
        if (phase.mode() == Mode.ALONE
                && (phase.terms().needs().isPresent() || phase.terms().verify().isPresent())) {
            return Optional.of("An alone phase is no transaction, so it has no lines \"" + NEEDS.strip() + "\" and \""
                    + VERIFY.strip() + "\". Put them on the next phase.");
        }
        Optional<String> touches = phase.terms().touches();
        if (touches.isPresent() && !phase.steps().isEmpty()) {
            return Optional.of(
                    "A phase with steps has no line \"" + TOUCHES.strip() + "\": its steps say what it changes.");
        }
        if (touches.isPresent() && TableNames.of(touches.get()).isEmpty()) {
            return Optional.of("\"" + TOUCHES + touches.get() + "\" is not a list of tables, such as \"" + TOUCHES
                    + "prices, audit.log\".");
        }
        if (!phase.terms().undoes().isEmpty() && phase.mode() != Mode.TX && phase.mode() != Mode.COPY) {
            return Optional.of("Only a tx or copy phase has a line \"" + UNDOES.strip() + "\".");
        }
        if (phase.mode() == Mode.COPY && phase.copy().isEmpty()) {
            return Optional.of(
                    "A copy phase holds one COPY … FROM 'FILE', where FILE is a name in the revision's folder"
                            + (statements == 1 ? "." : ", not " + statements + " statements."));
        }
        if (phase.mode() == Mode.BATCH && (statements != 1 || phase.rowsOf().isEmpty())) {
            return Optional.of("A batch phase holds one UPDATE and a line \"" + ROWS_OF + "<table>\".");
        }
        if (phase.mode() == Mode.BATCH && RowsSlot.in(phase.sql()).isEmpty()) {
            return Optional.of("The UPDATE of a batch phase holds :rows once, where the rows of a batch are chosen.");
        }
        return Optional.empty();
    }

    /** The numbers of a comma-separated list that may be long; absent if an element is not a number. */
    private static Optional<List<Integer>> numbers(String list) {
        List<String> numbers = list == null ? List.of() : List.of(list.split(",", -1));
        boolean sound = numbers.stream().allMatch(number -> !number.isEmpty() && number.length() <= MOST_DIGITS);
        return sound ? Optional.of(numbers.stream().map(Integer::valueOf).toList()) : Optional.empty();
    }

    private static Diagnostic malformed(String file, int line, String message) {
        return Diagnostic.of(FileCode.PHASE_MALFORMED, Place.line(file, line), message);
    }

    /** A comment among the statements that looks like a directive, which would be ignored there. */
    private static Optional<String> stray(String sql) {
        Lexer lexer = Lexer.of(sql);
        while (lexer.next()) {
            int start = lexer.start();
            boolean first = start == 0 || sql.charAt(start - 1) == '\n';
            if (first && lexer.kind() == Token.Kind.COMMENT) {
                String comment = sql.substring(start, lexer.end());
                if (DIRECTIVE.matcher(comment).matches()) {
                    return Optional.of(comment.strip());
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The text after a header line.
     *
     * @param lines the text of each directive, by its prefix, in their order
     * @param twice the prefix of a directive that occurs twice
     * @param sql the SQL
     */
    private record Body(Map<String, String> lines, Optional<String> twice, String sql) {
        static Body of(String text) {
            Map<String, String> lines = new LinkedHashMap<>();
            Optional<String> twice = Optional.empty();
            int start = text.startsWith("\n") ? 1 : 0;
            while (true) {
                int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
                String line = text.substring(start, end);
                Optional<String> beginning =
                        DIRECTIVES.stream().filter(line::startsWith).findFirst();
                if (beginning.isEmpty()) {
                    return new Body(lines, twice, text.substring(start).strip());
                }
                String value = line.substring(beginning.get().length()).strip();
                if (lines.put(beginning.get(), value) != null) {
                    twice = beginning;
                }
                start = Math.min(end + 1, text.length());
            }
        }

        /** The number of the directive's line below the header, from 1. */
        int lineOf(String beginning) {
            return new ArrayList<>(lines.keySet()).indexOf(beginning) + 1;
        }

        Optional<String> value(String beginning) {
            return Optional.ofNullable(lines.get(beginning));
        }
    }
}
