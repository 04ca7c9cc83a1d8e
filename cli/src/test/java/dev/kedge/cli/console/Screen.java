package dev.kedge.cli.console;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A terminal in memory, which knows line ends and carriage returns and how far to the right anything was written. */
public final class Screen extends Writer {
    private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
    private int column;
    private int widest;

    public PrintWriter writer() {
        return new PrintWriter(this, true);
    }

    @Override
    public void write(char[] text, int offset, int length) {
        new String(text, offset, length).codePoints().forEach(this::write);
    }

    @Override
    public void write(int character) {
        StringBuilder line = lines.get(lines.size() - 1);
        if (character == '\n') {
            lines.add(new StringBuilder());
            column = 0;
        } else if (character == '\r') {
            column = 0;
        } else {
            // a wide character takes its own cell and one that holds nothing
            for (int i = 0; i < CharacterWidth.of(character); i++) {
                line.setLength(Math.max(line.length(), column + 1));
                line.setCharAt(column, i == 0 ? (char) character : '\u0001');
                column++;
            }
            widest = Math.max(widest, column);
        }
    }

    /** What is to be seen, without the cells that wide characters take besides their own, or blanks at the end. */
    public List<String> lines() {
        return lines.stream()
                .map(line -> line.toString().replace("\u0001", "").stripTrailing())
                .toList();
    }

    public String lastLine() {
        return lines().get(lines.size() - 1);
    }

    public int widest() {
        return widest;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
