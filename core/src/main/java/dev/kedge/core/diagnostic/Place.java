package dev.kedge.core.diagnostic;

import dev.kedge.core.stability.Stable;
import java.io.Serializable;

/** Where a problem is. */
@Stable
public sealed interface Place extends Serializable {

    /** A place that is neither a file nor an object of the schema. */
    Place NOWHERE = new Whole("");

    /** A line of a file; the path is as the user gave it or relative to the database's folder. */
    static Place line(String file, int line) {
        return new Line(file, line);
    }

    /** A character of a file; line and column count from 1, the column in characters. */
    static Place point(String file, int line, int column) {
        return new Point(file, line, column);
    }

    /** An object of the schema by its path, such as {@code prices.close}. */
    static Place object(String path) {
        return new ObjectPath(path);
    }

    /** A file or folder as a whole. */
    static Place whole(String name) {
        return new Whole(name);
    }

    /**
     * The place in front of a message: {@code file:line}, {@code file:line:column} or the object's path; empty for
     * {@link #NOWHERE}.
     */
    String text();

    /**
     * A line of a file.
     *
     * @param file the path
     * @param line the line, from 1
     */
    record Line(String file, int line) implements Place {
        @Override
        public String text() {
            return file + ":" + line;
        }
    }

    /**
     * A character of a file.
     *
     * @param file the path
     * @param line the line, from 1
     * @param column the character of the line, from 1
     */
    record Point(String file, int line, int column) implements Place {
        @Override
        public String text() {
            return file + ":" + line + ":" + column;
        }
    }

    /**
     * An object of the schema.
     *
     * @param path its path, such as {@code prices.close}
     */
    record ObjectPath(String path) implements Place {
        @Override
        public String text() {
            return path;
        }
    }

    /**
     * A file, a folder or an option as a whole.
     *
     * @param name its name; empty for nothing in particular
     */
    record Whole(String name) implements Place {
        @Override
        public String text() {
            return name;
        }
    }
}
