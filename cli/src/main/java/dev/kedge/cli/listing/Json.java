package dev.kedge.cli.listing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes indented JSON. */
public final class Json {
    private Json() {}

    /** Writes the members of an object. */
    @FunctionalInterface
    public interface Members {
        /** Writes the members. */
        void write(JsonGenerator json) throws IOException;
    }

    /** The text of an object. */
    public static String print(Members members) {
        return text(json -> object(json.useDefaultPrettyPrinter(), members));
    }

    /** The text of one object, without spaces and indents. */
    public static String printDense(Members members) {
        return text(json -> object(json, members));
    }

    private static String text(Members all) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            all.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes an object inside another object or an array. */
    public static void object(JsonGenerator json, Members members) throws IOException {
        json.writeStartObject();
        members.write(json);
        json.writeEndObject();
    }

    /** Writes a member whose value is an array of strings. */
    public static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
