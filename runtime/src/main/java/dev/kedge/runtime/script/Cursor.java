package dev.kedge.runtime.script;

import dev.kedge.runtime.BatchProgress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a batch phase is, as the ledger keeps it.
 *
 * @param pass the pass over the table, from 1
 * @param page the first page that is still to do in this pass
 * @param pages the table's pages when the pass began; the last batch has no end
 * @param rows the rows changed in this pass
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

    /** Whether the batch of so many pages is the pass's last. */
    public boolean isLast(long size) {
        return page + size >= pages;
    }

    /** The condition on the rows of a batch of so many pages; the last one takes what came after the pass began, too. */
    public String condition(String table, long size) {
        String from = table + ".ctid >= '(" + page + ",0)'::tid";
        return isLast(size) ? from : from + " AND " + table + ".ctid < '(" + (page + size) + ",0)'::tid";
    }

    /** After a batch of so many pages has changed so many rows. */
    public Cursor after(long size, long changed) {
        return new Cursor(pass, Math.min(pages, page + size), pages, rows + changed);
    }

    /** The pass after this one. */
    public Cursor nextPass(long tablePages) {
        return new Cursor(pass + 1, 0, tablePages, 0);
    }

    public BatchProgress progress() {
        return new BatchProgress(rows, page, pages, pass);
    }

    /** As the ledger keeps it. */
    @Override
    public String toString() {
        return "pass=" + pass + " page=" + page + " pages=" + pages + " rows=" + rows;
    }
}
