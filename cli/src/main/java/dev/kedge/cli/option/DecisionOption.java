package dev.kedge.cli.option;

import dev.kedge.files.decision.DecisionOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options for decisions that a comparison cannot make itself. */
public final class DecisionOption {
    @Option(
            names = "--rename",
            paramLabel = "TABLE.OLD:NEW",
            description = "A renamed column; OLD:NEW for a table or enum.")
    private List<String> renames = new ArrayList<>();

    @Option(names = "--drop", paramLabel = "TABLE[.COLUMN]", description = "A column or table to drop with its data.")
    private List<String> drops = new ArrayList<>();

    @Option(
            names = "--using",
            paramLabel = "TABLE.COLUMN=SQL",
            description = "The expression that converts the values of a column whose type changes.")
    private List<String> using = new ArrayList<>();

    @Option(
            names = "--backfill",
            paramLabel = "TABLE.COLUMN=SQL",
            description = "The value of existing rows in a new column, or in place of nulls.")
    private List<String> backfills = new ArrayList<>();

    @Option(
            names = "--default",
            paramLabel = "TABLE.COLUMN=SQL",
            description = "The default of a retired column, which code from before its retirement reads in new rows.")
    private List<String> defaults = new ArrayList<>();

    @Option(
            names = "--allow",
            paramLabel = "HAZARD:OBJECT",
            description = "A danger to accept, such as data-loss:prices.close.")
    private List<String> allowed = new ArrayList<>();

    /** The decisions. */
    public DecisionOptions toOptions() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("rename", renames);
        values.put("drop", drops);
        values.put("using", using);
        values.put("backfill", backfills);
        values.put("default", defaults);
        values.put("allow", allowed);
        return DecisionOptions.parse(values);
    }
}
