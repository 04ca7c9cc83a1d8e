package dev.kedge.core.revision;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.stability.Internal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads the text of a committed file: UTF-8 of at most 64 MB. A byte order mark is removed. */
@Internal
public final class FileText {
    /** The size of the largest file that is accepted, in bytes. */
    public static final int MOST_BYTES = 64 << 20;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int CHUNK = 8192;

    private FileText() {}

    /**
     * Decodes the content of a file.
     *
     * @param file the name of the file in diagnostics
     * @param bytes the content
     * @return the text, or a diagnostic if it is too large or not UTF-8
     */
    public static Outcome<String> of(String file, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return Outcome.failed(Diagnostic.of(FileCode.FILE_TOO_LARGE, Place.whole(file), MOST_BYTES));
        }
        int fault = fault(bytes);
        return fault < 0 ? Outcome.of(decode(bytes)) : Outcome.failed(notUtf8(file, bytes, fault));
    }

    /** Decodes bytes that were checked when they were packaged. */
    static String decode(byte[] bytes) {
        int start = beginsWithMark(bytes) ? MARK.length : 0;
        return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    }

    private static boolean beginsWithMark(byte[] bytes) {
        return bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
    }

    /**
     * The offset of the first byte that is not UTF-8; -1 if the text is valid. Does not hold a second copy of the text.
     */
    private static int fault(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return result.isError() ? in.position() : -1;
    }

    private static Diagnostic notUtf8(String file, byte[] bytes, int fault) {
        int line = 1;
        for (int i = 0; i < fault; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        boolean wide = bytes.length > 1 && ((bytes[0] & bytes[1] & 0xFF) == 0xFE);
        return Diagnostic.of(
                FileCode.FILE_NOT_UTF8,
                Place.line(file, line),
                String.format("%02X", bytes[fault]),
                wide ? "UTF-16" : "WINDOWS-1252",
                file);
    }
}
