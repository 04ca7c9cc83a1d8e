package dev.kedge.core.revision;

import dev.kedge.core.stability.Internal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes SHA-256 of text in hexadecimal, with the same result on every system. */
@Internal
public final class Hashes {
    private static final int PIECE = 16_384;

    private Hashes() {}

    /**
     * The hash of the UTF-8 encoding of a text.
     *
     * @param text the text
     * @return 64 hexadecimal digits
     */
    public static String sha256(String text) {
        return sha256(text, false);
    }

    /**
     * The hash of a SQL file. Line ends, which a checkout may have changed, do not affect it.
     *
     * @param text the content of the file
     * @return 64 hexadecimal digits
     */
    public static String ofSql(String text) {
        return sha256(text, true);
    }

    /** Hashes the text piece by piece, because a copy of it as bytes would be as large as the file. */
    private static String sha256(String text, boolean lineFeeds) {
        MessageDigest digest = digest();
        int start = 0;
        while (start < text.length()) {
            int end = Math.min(start + PIECE, text.length());
            while (end < text.length() && beginsPair(text.charAt(end - 1))) {
                end++;
            }
            String piece = text.substring(start, end);
            start = end;
            digest.update((lineFeeds ? piece.replace("\r\n", "\n") : piece).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The hash of bytes, which are read to their end.
     *
     * @param bytes the bytes
     * @return 64 hexadecimal digits
     * @throws IOException if they cannot be read
     */
    public static String ofBytes(InputStream bytes) throws IOException {
        MessageDigest digest = digest();
        byte[] piece = new byte[PIECE];
        for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
            digest.update(piece, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The hash of bytes.
     *
     * @param bytes the bytes
     * @return 64 hexadecimal digits
     */
    public static String ofBytes(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static boolean beginsPair(char c) {
        return c == '\r' || Character.isHighSurrogate(c);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
