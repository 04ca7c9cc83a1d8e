package dev.kedge.runtime.script;

import dev.kedge.runtime.BatchProgress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a batch phase has come, as the ledger stores it.
 *
 * @param pass the pass over the table, from 1
 * @param page the first page that this pass has not done yet
 * @param pages the number of pages that the table had when the pass began; the last batch has no end
 * @param rows the number of rows changed in this pass
 */
public record Cursor(int pass, long page, long pages, long rows) {
    private static final Pattern TEXT =
            Pattern.compile("pass=(\\d{1,9}) page=(\\d{1,18}) pages=(\\d{1,18}) rows=(\\d{1,18})");

    public static Cursor first(long pages) {
        return new Cursor(1, 0, pages, 0);
    }

    public static Optional<Cursor> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new Cursor(
                        Integer.parseInt(matcher.group(1)),
                        Long.parseLong(matcher.group(2)),
                        Long.parseLong(matcher.group(3)),
                        Long.parseLong(matcher.group(4))))
                : Optional.empty();
    }

    /** Whether a batch of this size is the last one of the pass. */
    public boolean isLast(long size) {
        return page + size >= pages;
    }

    /**
     * The condition on the rows of a batch of this size. The last batch includes pages that were added after the pass
     * began.
     */
    public String condition(String table, long size) {
        String from = table + ".ctid >= '(" + page + ",0)'::tid";
        return isLast(size) ? from : from + " AND " + table + ".ctid < '(" + (page + size) + ",0)'::tid";
    }

    /** The cursor after a batch of this size has changed this many rows. */
    public Cursor after(long size, long changed) {
        return new Cursor(pass, Math.min(pages, page + size), pages, rows + changed);
    }

    /** The cursor at the start of the next pass. */
    public Cursor nextPass(long tablePages) {
        return new Cursor(pass + 1, 0, tablePages, 0);
    }

    public BatchProgress progress() {
        return new BatchProgress(rows, page, pages, pass);
    }

    /** The form in which the ledger stores it. */
    @Override
    public String toString() {
        return "pass=" + pass + " page=" + page + " pages=" + pages + " rows=" + rows;
    }
}
