package dev.kedge.files.json;

/** The format numbers of the committed files. A change of the format of a file raises its number. */
public final class Format {
    /** The newest format of every kind of file that this version writes and reads. */
    public static final int CURRENT = 1;

    /** The version of Kedge that first wrote the current format. */
    public static final String KEDGE = "0.1";

    private Format() {}
}
