package dev.kedge.files.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.kedge.core.sql.StorableText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads JSON text value by value, and reports the line of anything unexpected. */
public final class JsonCursor {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;
    private final int firstLine;

    /** A cursor on the first value of a text that begins at this line of its file. */
    public JsonCursor(String text, int firstLine) {
        this.firstLine = firstLine;
        try {
            parser = FACTORY.createParser(text);
            advance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads an object. Calls the reader with the name of every member while the cursor is on its value. */
    public void object(String what, Consumer<String> member) {
        expect(JsonToken.START_OBJECT, what);
        advance();
        while (parser.currentToken() == JsonToken.FIELD_NAME) {
            String name = text();
            advance();
            member.accept(name);
        }
        expect(JsonToken.END_OBJECT, "the end of " + what);
        advance();
    }

    /** Reads an array of values. */
    public <T> List<T> array(String what, Supplier<T> element) {
        expect(JsonToken.START_ARRAY, what);
        advance();
        List<T> elements = new ArrayList<>();
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            elements.add(element.get());
        }
        advance();
        return elements;
    }

    String string(String what) {
        expect(JsonToken.VALUE_STRING, what);
        String text = text();
        OptionalInt fault = StorableText.fault(text);
        if (fault.isPresent()) {
            throw malformed(
                    "The text holds " + StorableText.name(text, fault.getAsInt()) + ", which PostgreSQL cannot store.",
                    what + " without it");
        }
        advance();
        return text;
    }

    int integer(String what) {
        expect(JsonToken.VALUE_NUMBER_INT, what);
        try {
            int value = parser.getIntValue();
            advance();
            return value;
        } catch (IOException e) {
            throw malformed("This is no number of 32 bits.", what);
        }
    }

    long longInteger(String what) {
        expect(JsonToken.VALUE_NUMBER_INT, what);
        try {
            long value = parser.getLongValue();
            advance();
            return value;
        } catch (IOException e) {
            throw malformed("This is no number of 64 bits.", what);
        }
    }

    boolean bool(String what) {
        boolean value = parser.currentToken() == JsonToken.VALUE_TRUE;
        if (!value) {
            expect(JsonToken.VALUE_FALSE, what);
        }
        advance();
        return value;
    }

    /** Whether the cursor is on an object. */
    boolean atObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /** Checks that nothing follows. */
    public void end() {
        if (parser.currentToken() != null) {
            throw malformed("Text follows the end of the JSON value.", "nothing more");
        }
    }

    public Malformed malformed(String fact, String expected) {
        return new Malformed(line(), fact, expected);
    }

    /** The line of the file that the cursor is on. */
    public int line() {
        return firstLine - 1 + Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private void expect(JsonToken token, String what) {
        if (parser.currentToken() != token) {
            throw malformed("Found " + found() + ".", what);
        }
    }

    private String found() {
        JsonToken token = parser.currentToken();
        return token == null ? "the end of the text" : token.isStructStart() ? "a " + shape(token) : text();
    }

    private static String shape(JsonToken token) {
        return token == JsonToken.START_OBJECT ? "JSON object" : "JSON array";
    }

    private String text() {
        try {
            @Nullable String text = parser.getText();
            return text == null ? "" : text;
        } catch (IOException e) {
            throw malformed("This is no JSON text.", "JSON");
        }
    }

    /** Removes the part of the parser's message that names its own settings. */
    private static String firstSentence(String message) {
        int end = message.indexOf(" (from `");
        return end < 0 ? message : message.substring(0, end);
    }

    private void advance() {
        try {
            parser.nextToken();
        } catch (JsonProcessingException e) {
            // an error about a limit of the parser has no position
            @Nullable JsonLocation place = e.getLocation();
            int line = place == null ? line() : firstLine - 1 + Math.max(1, place.getLineNr());
            throw new Malformed(line, "This is no JSON: " + firstSentence(e.getOriginalMessage()), "JSON");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
