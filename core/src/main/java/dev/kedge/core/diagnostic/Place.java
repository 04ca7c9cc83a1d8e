package dev.kedge.core.diagnostic;

import dev.kedge.core.stability.Stable;
import java.io.Serializable;

/** The place of a problem. */
@Stable
public sealed interface Place extends Serializable {

    /** A place that is neither a file nor an object of the schema. */
    Place NOWHERE = new Whole("");

    /**
     * {@return a line of a file}
     *
     * @param file the path, as the user gave it or relative to the database's folder
     * @param line the line, from 1
     */
    static Place line(String file, int line) {
        return new Line(file, line);
    }

    /**
     * {@return a character of a file}
     *
     * @param file the path, as the user gave it or relative to the database's folder
     * @param line the line, from 1
     * @param column the character in the line, from 1
     */
    static Place point(String file, int line, int column) {
        return new Point(file, line, column);
    }

    /**
     * {@return an object of the schema}
     *
     * @param path its path, such as {@code prices.close}
     */
    static Place object(String path) {
        return new ObjectPath(path);
    }

    /**
     * {@return a file, a folder or an option as a whole}
     *
     * @param name its name
     */
    static Place whole(String name) {
        return new Whole(name);
    }

    /**
     * {@return the place in front of a message: {@code file:line}, {@code file:line:column} or the path of an object;
     * empty for {@link #NOWHERE}}
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
