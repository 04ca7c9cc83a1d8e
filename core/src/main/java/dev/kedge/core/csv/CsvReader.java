package dev.kedge.core.csv;

import dev.kedge.core.stability.Internal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Reads rows as PostgreSQL's COPY does with the format csv and its default options (manual, COPY, section CSV Format):
 * values are separated by commas, quotes may begin and end anywhere in a value, a quote in quotes is doubled. One row is
 * held at a time.
 */
@Internal
public final class CsvReader {
    private static final int END = -1;
    private static final int GZIP = 0x1f8b;

    private final Reader text;
    private int line = 1;
    private int next;
    private boolean open;

    private CsvReader(Reader text) throws IOException {
        this.text = text;
        this.next = text.read();
    }

    /**
     * {@return a reader of bytes in UTF-8, which may be compressed with gzip}
     *
     * @param bytes the bytes
     * @throws IOException if they cannot be read
     */
    public static CsvReader of(InputStream bytes) throws IOException {
        return new CsvReader(new BufferedReader(new InputStreamReader(
                plain(bytes),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))));
    }

    /**
     * {@return the bytes, decompressed if they are compressed with gzip}
     *
     * @param bytes the bytes
     * @throws IOException if they cannot be read
     */
    public static InputStream plain(InputStream bytes) throws IOException {
        PushbackInputStream start = new PushbackInputStream(bytes, 2);
        byte[] two = start.readNBytes(2);
        start.unread(two);
        boolean gzip = two.length == 2 && ((two[0] & 0xff) << 8 | two[1] & 0xff) == GZIP;
        return gzip ? new GZIPInputStream(start) : start;
    }

    /** {@return whether the text has ended inside quotes} */
    public boolean isOpen() {
        return open;
    }

    /**
     * {@return the next row; absent at the end}
     *
     * @throws IOException if the text cannot be read, or is not UTF-8
     */
    public Optional<CsvRecord> next() throws IOException {
        if (next == END) {
            return Optional.empty();
        }
        int first = line;
        List<Optional<String>> values = new ArrayList<>();
        do {
            values.add(value());
        } while (takeComma());
        endOfLine();
        return Optional.of(new CsvRecord(first, values));
    }

    private Optional<String> value() throws IOException {
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        boolean inQuotes = false;
        while (next != END && (inQuotes || next != ',' && next != '\n' && next != '\r')) {
            if (next == '"') {
                take();
                if (inQuotes && next == '"') {
                    value.append('"');
                    take();
                } else {
                    inQuotes = !inQuotes;
                    quoted = true;
                }
            } else {
                value.append((char) next);
                take();
            }
        }
        open = inQuotes;
        return value.length() == 0 && !quoted ? Optional.empty() : Optional.of(value.toString());
    }

    private boolean takeComma() throws IOException {
        boolean comma = next == ',';
        if (comma) {
            take();
        }
        return comma;
    }

    private void endOfLine() throws IOException {
        if (next == '\r') {
            next = text.read();
            if (next != '\n') {
                line++;
                return;
            }
        }
        if (next == '\n') {
            take();
        }
    }

    private void take() throws IOException {
        line += next == '\n' ? 1 : 0;
        next = text.read();
    }
}
