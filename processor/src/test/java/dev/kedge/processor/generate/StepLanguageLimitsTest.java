package dev.kedge.processor.generate;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.step.AddColumn;
import dev.kedge.core.step.ChangeEnumValues;
import dev.kedge.core.step.CommentObject;
import dev.kedge.core.step.CreateEnum;
import dev.kedge.core.step.CreateRoutine;
import dev.kedge.core.step.CreateTable;
import dev.kedge.core.step.DropColumn;
import dev.kedge.core.step.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps that would not fit into a method, a constant or an expression of javac, and texts that Java would read otherwise. */
class StepLanguageLimitsTest {
    private static final QualifiedName TABLE = QualifiedName.of("wide");

    @TempDir
    private Path folder;

    private void check(Step... up) throws IOException, ReflectiveOperationException {
        check(List.of(up), List.of());
    }

    private void check(List<Step> up, List<Step> down) throws IOException, ReflectiveOperationException {
        CompiledSteps compiled = new CompiledSteps(folder);
        compiled.add("limits", up, down);
        compiled.check();
    }

    private static Column column(int number) {
        return Column.of("column_" + number, number, PgType.of("numeric(12," + number % 10 + ")"))
                .withDefault(Optional.of(new Expression(number + " + 1")))
                .withComment(Optional.of("The comment of column " + number));
    }

    @Test
    void aRevisionOfManySteps() throws IOException, ReflectiveOperationException {
        List<Step> up = IntStream.rangeClosed(1, 5_000)
                .<Step>mapToObj(number -> new AddColumn(TABLE, column(number), Optional.empty()))
                .toList();
        List<Step> down = IntStream.rangeClosed(1, 5_000)
                .<Step>mapToObj(number -> new DropColumn(TABLE, "column_" + number))
                .toList();
        check(up, down);
    }

    @Test
    void aTableOfManyColumnsAndLongParts() throws IOException, ReflectiveOperationException {
        List<Column> columns = IntStream.rangeClosed(1, 1_600)
                .mapToObj(number -> column(number))
                .toList();
        Table bare = Table.of(TABLE, columns);
        List<CheckConstraint> checks = IntStream.rangeClosed(1, 500)
                .mapToObj(
                        number -> new CheckConstraint("check_" + number, new Expression("a > " + number), true, false))
                .toList();
        Table table = bare.withConstraints(checks);
        Table gaps = Table.of(
                QualifiedName.of("gaps"),
                List.of(column(3).withName("z"), column(3).withName("a"), column(1), column(7)));
        check(new CreateTable(table), new CreateTable(gaps));
    }

    @Test
    void manyValuesOfAnEnum() throws IOException, ReflectiveOperationException {
        List<String> values =
                IntStream.range(0, 1_000).mapToObj(number -> "value " + number).toList();
        QualifiedName name = QualifiedName.of("many");
        check(new CreateEnum(new EnumType(name, values)), new ChangeEnumValues(name, values, List.of()));
    }

    @Test
    void aRoutineOf200KiB() throws IOException, ReflectiveOperationException {
        String body = IntStream.range(0, 4_000)
                .mapToObj(number -> "  x := x + " + number + "; -- \"\"\"\\u0041é\u4e2d  \n")
                .reduce("", String::concat);
        check(
                routine(body + body),
                routine("x".repeat(200_000)),
                routine("é".repeat(200_000)),
                routine("\"".repeat(90_000)));
    }

    private static Step routine(String body) {
        String definition = "FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$" + body + "$$";
        Routine routine =
                new Routine(QualifiedName.of("f"), List.of(), false, new Expression(definition), Optional.empty());
        return new CreateRoutine(routine, false);
    }

    @Test
    void textsThatJavaWouldReadOtherwise() throws IOException, ReflectiveOperationException {
        List<String> pieces = List.of(
                "",
                " ",
                "  ",
                "\t",
                "\n",
                "\r",
                "\r\n",
                "\"",
                "\"\"",
                "\"\"\"",
                "\"\"\"\"\"\"\"",
                "\\",
                "\\\"",
                "\\u0000",
                "\\u",
                "\\\\u000a",
                "\\s",
                "\\n",
                "a",
                "é",
                "\u2003",
                "\u2028",
                "\u0085",
                "\u00a0",
                "\ud83d\ude00",
                "\ud800",
                "\udc00",
                "\u0000",
                "\u0001",
                "\u000b",
                "\f",
                "\b",
                "\u007f",
                "$",
                "$$",
                "$T",
                "$L",
                "$[",
                "*/",
                "//",
                "%s");
        List<String> texts = new ArrayList<>(pieces);
        for (String one : pieces) {
            for (String other : pieces) {
                Stream.of("", "\n", "x\n", "\n y", " x\n  y\n ")
                        .map(middle -> one + middle + other)
                        .forEach(texts::add);
            }
        }
        List<Step> steps = texts.stream()
                .<Step>map(text -> new CommentObject(
                        ObjectKey.column(new QualifiedName(text, "t" + text), text), Optional.of(text)))
                .toList();
        check(steps, List.of());
    }

    @Test
    void namesOfEveryShape() throws IOException, ReflectiveOperationException {
        List<String> names =
                List.of("prices", "Prices", "a.b", "\"", "a\"b", "\"a\"", ".", "a.\"b", "select", " ", "a b");
        List<Step> steps = new ArrayList<>();
        for (String schema : names) {
            for (String name : names) {
                steps.add(new DropColumn(new QualifiedName(schema, name), name));
                steps.add(new DropColumn(QualifiedName.of(name), schema));
            }
        }
        check(steps, List.of());
    }
}
