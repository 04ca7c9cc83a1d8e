package dev.kedge.demo;

import java.io.PrintStream;
import picocli.CommandLine.Help.Ansi;

/** Tells what happens, in colour where the terminal has it. */
final class Narrator {
    private final PrintStream out;
    private int act;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void title(String text) {
        out.println();
        out.println(Ansi.AUTO.string("@|bold " + text + "|@"));
    }

    /** Begins the next act. */
    void act(String text) {
        act++;
        out.println();
        out.println(Ansi.AUTO.string("@|bold,cyan " + act + ". " + text + "|@"));
    }

    void say(String text) {
        out.println(Ansi.AUTO.string("@|faint " + text + "|@"));
    }

    /** Shows a command as it would be typed. */
    void command(String text) {
        out.println(Ansi.AUTO.string("@|bold $|@ ") + text);
    }

    /** Shows text as it is. */
    void show(String text) {
        out.println(text);
    }
}
